package uk.answerable.performance.area.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Forces one is compared with (FEATURES B3 166).
 *
 * @param force whose group it is, null for all
 * @param from first day it is known to hold
 * @param to last day, or null
 * @param members codes of the forces, empty where no source names them: without them no average can be taken
 */
public record PeerGroup(
        String code,
        PeerGroupKind kind,
        @Nullable String force,
        LocalDate from,
        @Nullable LocalDate to,
        String label,
        List<String> members,
        String source) {

    public PeerGroup {
        members = List.copyOf(members);
    }

    /** How the group is made. */
    public enum PeerGroupKind {
        MOST_SIMILAR,
        FAMILY,
        NATIONAL
    }

    public boolean membersKnown() {
        return !members.isEmpty();
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
