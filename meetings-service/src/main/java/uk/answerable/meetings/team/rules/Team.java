package uk.answerable.meetings.team.rules;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A team over the time it existed.
 *
 * @param code ours
 * @param name as its papers print it
 * @param arrangement whom it serves
 * @param forces police force areas it serves
 * @param starts first day; null for as far back as these records go
 * @param ends last day; null while it goes on
 * @param successor code of the team that took its work over, or null
 * @param source document and place
 * @param note what else the source says, or null
 */
public record Team(
        String code,
        String name,
        Arrangement arrangement,
        Set<String> forces,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable String successor,
        String source,
        @Nullable String note) {

    public Team {
        forces = Set.copyOf(forces);
    }

    /** Whether it was there on that day. */
    public boolean existsOn(LocalDate day) {
        return (starts == null || !day.isBefore(starts)) && (ends == null || !day.isAfter(ends));
    }
}
