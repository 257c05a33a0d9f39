package uk.answerable.meetings.governance.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.meetings.governance.rules.RecordAudience;
import uk.answerable.meetings.governance.rules.RecordField;
import uk.answerable.meetings.governance.rules.RecordFieldType;
import uk.answerable.meetings.governance.rules.RecordKind;
import uk.answerable.meetings.governance.rules.RecordReview;
import uk.answerable.meetings.governance.rules.RecordRules;
import uk.answerable.meetings.governance.rules.ReviewInterval;
import uk.answerable.meetings.governance.rules.ReviewSchedule;
import uk.answerable.meetings.governance.rules.RiskLevel;

/** The kinds of records, their fields and their reviews, read once. */
@ApplicationScoped
public class RecordFiles {

    /** The rules of this installation. */
    @Produces
    @Singleton
    public static RecordRules read() {
        var fields = ShippedTable.rows(
                        RecordFiles.class,
                        "/reference/record-fields.csv",
                        row -> Map.entry(row.get("kind"), field(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return new RecordRules(
                ShippedTable.rows(
                        RecordFiles.class,
                        "/reference/record-kinds.csv",
                        row -> kind(row, fields.getOrDefault(row.get("kind"), List.of()))),
                new ReviewSchedule(
                        ShippedTable.rows(RecordFiles.class, "/reference/record-reviews.csv", RecordFiles::interval)));
    }

    private static RecordKind kind(CSVRecord row, List<RecordField> fields) {
        return new RecordKind(
                row.get("kind"),
                row.get("label"),
                RecordAudience.valueOf(row.get("seen_by")),
                RecordReview.valueOf(row.get("review")),
                fields,
                ShippedTable.day(row, "valid_from"),
                ShippedTable.day(row, "valid_to"),
                row.get("source"));
    }

    private static RecordField field(CSVRecord row) {
        var choices = ShippedTable.text(row, "choices");
        return new RecordField(
                row.get("field"),
                row.get("label"),
                RecordFieldType.valueOf(row.get("type")),
                row.get("mandatory").equals("yes"),
                RecordAudience.valueOf(row.get("seen_by")),
                choices == null ? List.of() : List.of(choices.split("\\|", -1)),
                ShippedTable.day(row, "valid_from"),
                ShippedTable.day(row, "valid_to"));
    }

    private static ReviewInterval interval(CSVRecord row) {
        var level = ShippedTable.text(row, "level");
        return new ReviewInterval(
                RecordReview.valueOf(row.get("review")),
                level == null ? null : RiskLevel.valueOf(level),
                ShippedTable.number(row, "position"),
                ShippedTable.number(row, "amount"),
                row.get("unit").equals("months"),
                ShippedTable.day(row, "valid_from"),
                ShippedTable.day(row, "valid_to"),
                row.get("source"));
    }
}
