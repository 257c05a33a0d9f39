package uk.answerable.meetings.thread.store;

import java.util.Map;
import java.util.stream.Collectors;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.rules.Privacy;

/**
 * The bodies whose private part a caller reads of one type, by the matrix, as parameters of a statement: what is private
 * to another body is left out where the rows are chosen, so that it is neither counted nor ordered nor paged.
 *
 * @param name of the parameters
 * @param boards codes, separated by commas
 * @param panels the same
 */
record OwnBodies(String name, String boards, String panels) {

    static OwnBodies of(String name, Scope scope, String type, String field) {
        return new OwnBodies(
                name,
                readable(scope, type, field, BodyKind.COMMISSIONERS_BOARD),
                readable(scope, type, field, BodyKind.POLICE_AND_CRIME_PANEL));
    }

    private static String readable(Scope scope, String type, String field, BodyKind kind) {
        return scope.caller().bodies().stream()
                .filter(body -> scope.permits(type, field, Place.ofBody(Privacy.state(kind, Part.PRIVATE), null, body)))
                .collect(Collectors.joining(","));
    }

    /** Whether a row with a body's code and kind is of one of them. */
    String holds(String alias) {
        return ("%1$s.body_code = ANY (string_to_array(CASE WHEN %1$s.body_kind = 'POLICE_AND_CRIME_PANEL'"
                        + " THEN :%2$sPanels ELSE :%2$sBoards END, ','))")
                .formatted(alias, name);
    }

    Map<String, Object> parameters() {
        return Map.of(name + "Boards", boards, name + "Panels", panels);
    }
}
