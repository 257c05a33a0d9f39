package uk.answerable.meetings.export.store;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.answerable.kernel.access.Scope;
import uk.answerable.meetings.export.rules.Cell;
import uk.answerable.meetings.export.rules.Sheet;
import uk.answerable.meetings.governance.rules.RecordField;
import uk.answerable.meetings.governance.rules.RecordKind;
import uk.answerable.meetings.governance.rules.RecordRules;
import uk.answerable.meetings.governance.rules.ReviewSchedule;
import uk.answerable.meetings.governance.store.GovernanceStore;
import uk.answerable.meetings.governance.store.GovernanceStore.Seen;

/**
 * Records as a table a kind. A field that nobody's row shows the reader has no column; when records are reviewed stands
 * there for whoever may know it of at least one.
 */
final class RecordSheets {

    private static final List<String> REVIEWS = List.of("Risk", "Next review", "Overdue");

    private RecordSheets() {}

    static List<Sheet> of(Scope scope, RecordRules rules, List<Seen> records, LocalDate today) {
        var byKind = records.stream().collect(groupingBy(one -> one.row().kind));
        return rules.kinds().stream()
                .filter(kind -> byKind.containsKey(kind.code()))
                .map(kind -> sheet(scope, kind, byKind.getOrDefault(kind.code(), List.of()), today))
                .toList();
    }

    private static Sheet sheet(Scope scope, RecordKind kind, List<Seen> records, LocalDate today) {
        var shown = kind.fields().stream()
                .filter(field -> records.stream().anyMatch(one -> one.values().containsKey(field.name())))
                .toList();
        var reviews = records.stream().anyMatch(one -> mayKnowReviews(scope, one));
        var headings = new ArrayList<>(List.of("Title", "Owner", "Body"));
        shown.stream().map(RecordField::label).forEach(headings::add);
        headings.add("Ended on");
        if (reviews) {
            headings.addAll(REVIEWS);
        }
        return new Sheet(
                kind.code().toLowerCase(Locale.ROOT).replace('_', '-'),
                kind.label(),
                headings,
                records.stream()
                        .map(one -> row(scope, one, shown, reviews, today))
                        .toList());
    }

    private static boolean mayKnowReviews(Scope scope, Seen one) {
        return scope.permits(GovernanceStore.TYPE, "overdue", one.row().place());
    }

    private static List<Cell> row(Scope scope, Seen one, List<RecordField> shown, boolean reviews, LocalDate today) {
        var row = one.row();
        var cells = new ArrayList<Cell>(List.of(Cell.of(row.title), Cell.of(row.owner), Cell.of(row.bodyCode)));
        shown.forEach(field -> cells.add(cell(field, one.values())));
        cells.add(Cell.of(row.endedOn));
        if (reviews && mayKnowReviews(scope, one)) {
            cells.add(Cell.of(
                    row.riskLevel == null
                            ? ""
                            : row.riskLevel.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            cells.add(Cell.of(row.nextReview));
            cells.add(Cell.of(
                    row.endedOn == null && ReviewSchedule.isOverdue(row.review, row.nextReview, today) ? "yes" : "no"));
        } else if (reviews) {
            REVIEWS.forEach(heading -> cells.add(Cell.of("")));
        }
        return cells;
    }

    private static Cell cell(RecordField field, Map<String, String> values) {
        var value = values.get(field.name());
        if (value == null) {
            return Cell.of("");
        }
        return switch (field.type()) {
            case DATE -> Cell.of(LocalDate.parse(value));
            case COUNT -> new Cell.Count(Long.parseLong(value));
            case TEXT, MONEY, PERCENT, YES_NO, CHOICE -> Cell.of(value);
        };
    }
}
