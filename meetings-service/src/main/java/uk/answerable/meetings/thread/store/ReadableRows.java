package uk.answerable.meetings.thread.store;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;

/**
 * What a caller reads beyond what is public, type by type as the matrix decides.
 *
 * @param chiefBoards forces whose chief constable's office the caller is, for actions of boards, separated by commas
 * @param chiefPanels the same for those of panels
 */
record ReadableRows(
        OwnBodies topics,
        OwnBodies minutes,
        OwnBodies items,
        OwnBodies actions,
        OwnBodies log,
        OwnBodies watches,
        String chiefBoards,
        String chiefPanels) {

    static ReadableRows of(Scope scope) {
        return new ReadableRows(
                OwnBodies.of("topics", scope, "AccountabilityTopic", "read"),
                OwnBodies.of("minutes", scope, "MinuteParagraph", "read"),
                OwnBodies.of("items", scope, "AgendaItem", "note"),
                OwnBodies.of("actions", scope, "Action", "read"),
                OwnBodies.of("log", scope, "Action", "status"),
                OwnBodies.of("watches", scope, "WatchItem", "read"),
                forces(scope, "chief-board"),
                forces(scope, "chief-panel"));
    }

    private static String forces(Scope scope, String state) {
        return scope.caller().forces().stream()
                .filter(force -> scope.permits("Action", "status", Place.ofForce(state, force)))
                .collect(Collectors.joining(","));
    }

    Map<String, Object> parameters() {
        var all = new HashMap<String, Object>(Map.of("chiefBoards", chiefBoards, "chiefPanels", chiefPanels));
        Stream.of(topics, minutes, items, actions, log, watches).forEach(own -> all.putAll(own.parameters()));
        return all;
    }
}
