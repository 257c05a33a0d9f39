package uk.answerable.performance.area.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Forces one is compared with (FEATURES B3 166).
 *
 * @param force whose group it is, null for all
 * @param from first day it is known to hold
 * @param to last day, or null
 * @param membersKnown whether a source names them: without it no average can be taken
 */
public record PeerGroup(
        String code,
        PeerGroupKind kind,
        @Nullable String force,
        LocalDate from,
        @Nullable LocalDate to,
        String label,
        boolean membersKnown,
        String source) {

    /** How the group is made. */
    public enum PeerGroupKind {
        MOST_SIMILAR,
        FAMILY,
        NATIONAL
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
