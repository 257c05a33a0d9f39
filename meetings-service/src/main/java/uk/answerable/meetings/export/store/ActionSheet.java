package uk.answerable.meetings.export.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.answerable.kernel.access.Scope;
import uk.answerable.meetings.action.rules.Due;
import uk.answerable.meetings.action.store.ActionPlace;
import uk.answerable.meetings.action.store.ActionRow;
import uk.answerable.meetings.export.rules.Cell;
import uk.answerable.meetings.export.rules.Sheet;

/** Actions as a table. The log's columns are there only for whoever may read the log of at least one of them. */
final class ActionSheet {

    private static final List<String> PUBLIC =
            List.of("Reference", "Action", "Owner", "Kind", "Raised on", "Minute", "Due", "Due on", "What is missing");
    private static final List<String> LOG = List.of("Status", "Note", "Evidence", "Decision", "Closed on");

    private ActionSheet() {}

    static Sheet of(Scope scope, List<ActionRow> actions) {
        var log = actions.stream().anyMatch(action -> mayReadLog(scope, action));
        var headings = new ArrayList<>(PUBLIC);
        if (log) {
            headings.addAll(LOG);
        }
        return new Sheet(
                "actions",
                "Actions",
                headings,
                actions.stream().map(action -> row(scope, action, log)).toList());
    }

    private static boolean mayReadLog(Scope scope, ActionRow action) {
        return scope.permits("Action", "status", ActionPlace.of(action));
    }

    private static List<Cell> row(Scope scope, ActionRow action, boolean log) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(action.reference));
        cells.add(Cell.of(action.text));
        cells.add(Cell.of(action.owner));
        cells.add(Cell.of(action.kind));
        cells.add(Cell.of(action.raisedAt));
        cells.add(Cell.of(action.minuteAnchor));
        cells.add(Cell.of(action.dueText));
        cells.add(Cell.of(action.dueDate));
        cells.add(Cell.of(new Due(action.dueForm, action.dueDate, action.dueText).gap()));
        if (log && mayReadLog(scope, action)) {
            cells.add(Cell.of(action.status.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            cells.add(Cell.of(action.note));
            cells.add(Cell.of(action.evidence));
            cells.add(Cell.of(action.decision));
            cells.add(Cell.of(action.closedOn));
        } else if (log) {
            LOG.forEach(heading -> cells.add(Cell.of("")));
        }
        return cells;
    }
}
