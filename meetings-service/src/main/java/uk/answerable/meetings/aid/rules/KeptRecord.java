package uk.answerable.meetings.aid.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A record as far as its reader sees it.
 *
 * @param values by field, as their types are written
 * @param tied records it is tied to
 */
public record KeptRecord(UUID id, String kind, String title, Map<String, String> values, Set<UUID> tied) {

    public KeptRecord {
        values = Map.copyOf(values);
        tied = Set.copyOf(tied);
    }

    Optional<String> text(String field) {
        return Optional.ofNullable(values.get(field));
    }

    boolean says(String field, String value) {
        return value.equals(values.get(field));
    }

    Optional<LocalDate> day(String field) {
        return text(field).map(LocalDate::parse);
    }

    Optional<Long> count(String field) {
        return text(field).map(Long::valueOf);
    }
}
