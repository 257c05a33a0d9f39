package uk.answerable.meetings.search.store;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.search.rules.SearchKind;

/** What is wanted of what is found; null and empty leave a choice open, and both days count. */
public record SearchFilter(
        @Nullable String force,
        Set<SearchKind> kinds,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public SearchFilter {
        kinds = Set.copyOf(kinds);
    }
}
