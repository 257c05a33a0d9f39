package uk.answerable.meetings.action.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.Part;

/**
 * Something promised in a meeting. Public where the minutes that promise it are; how it goes is the body's log.
 *
 * @param reference its body's, or ours
 * @param text what is to be done
 * @param owner the office that does it
 * @param kind of action
 * @param raisedAt day
 * @param minuteAnchor paragraph that raised it, or {@code letter}
 * @param part of the minutes that raised it
 * @param due as stated
 * @param status in the log
 * @param note in the log
 */
public record Action(
        ActionReference reference,
        String text,
        String owner,
        String kind,
        LocalDate raisedAt,
        String minuteAnchor,
        Part part,
        Due due,
        ActionStatus status,
        String note) {

    /** The office whose own actions the force reads. */
    public static final String CHIEF_CONSTABLE = "Chief Constable";

    /** Whether the chief constable's own office owns it, alone or jointly, so that it may read how it stands. */
    public static boolean isOwnedByChief(String owner, @Nullable String jointOwner) {
        return owner.equals(CHIEF_CONSTABLE) || CHIEF_CONSTABLE.equals(jointOwner);
    }
}
