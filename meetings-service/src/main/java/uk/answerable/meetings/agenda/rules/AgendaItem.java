package uk.answerable.meetings.agenda.rules;

import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.meetings.body.rules.Exemption;

/**
 * One item of an agenda. Texts the agenda leaves out are empty.
 *
 * @param number as printed, ordered
 * @param heading as it appears in public
 * @param part where it is taken
 * @param exemption what a private item cites; null for a public one, and for a private one that cites nothing
 * @param kind of business
 * @param pages of the pack
 * @param paper what is attached
 * @param note anything else the agenda says of it
 * @param outcome what the meeting resolved on it
 * @param marking the highest protective marking of its papers; null where none is marked
 */
public record AgendaItem(
        ItemNumber number,
        String heading,
        Part part,
        @Nullable Exemption exemption,
        String kind,
        String pages,
        String paper,
        String note,
        String outcome,
        @Nullable Marking marking) {

    public boolean isPrivate() {
        return part == Part.PRIVATE;
    }
}
