package uk.answerable.meetings.action.store;

import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.action.rules.Action;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.Privacy;

/**
 * The state of an action in the permission matrix: {@code log-panel}, {@code log-board} where public minutes raised it;
 * {@code chief-panel}, {@code chief-board} where those gave it to the chief constable, whose office may then read how it
 * stands; {@code private-panel}, {@code private-board} where
 * private minutes raised it, or minutes that are not agreed yet.
 */
public final class ActionPlace {

    private ActionPlace() {}

    public static Place of(ActionRow row) {
        return Place.ofBody(state(row), row.forceCode, row.bodyCode);
    }

    private static String state(ActionRow row) {
        if (row.part == Part.PRIVATE || !row.published) {
            return Privacy.state(row.bodyKind, Part.PRIVATE);
        }
        return (Action.isOwnedByChief(row.owner, row.jointOwner) ? "chief-" : "log-") + Privacy.side(row.bodyKind);
    }
}
