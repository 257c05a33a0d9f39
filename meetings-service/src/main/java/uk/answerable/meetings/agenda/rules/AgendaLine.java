package uk.answerable.meetings.agenda.rules;

import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.body.rules.Exemption;

/**
 * What the public agenda prints of an item.
 *
 * @param exemption what a private item cites; null for a public one, and for a private one that cites nothing
 * @param exclusion whether it is the resolution to exclude the public
 */
public record AgendaLine(
        ItemNumber number,
        String heading,
        Part part,
        @Nullable Exemption exemption,
        boolean exclusion) {

    /** The kind of item by which a panel excludes the public. */
    public static final String EXCLUSION = "exclusion resolution";

    public boolean isPrivate() {
        return part == Part.PRIVATE;
    }
}
