package uk.answerable.meetings.reference.store;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.rules.Exemption;
import uk.answerable.meetings.body.rules.ExemptionProvision;
import uk.answerable.meetings.body.rules.ExemptionRegime;
import uk.answerable.meetings.body.rules.MeetingPolicies;
import uk.answerable.meetings.body.rules.MeetingPolicy;
import uk.answerable.meetings.body.rules.Nation;
import uk.answerable.meetings.crosswalk.rules.Crosswalk;
import uk.answerable.meetings.crosswalk.rules.CrosswalkRow;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;

/** Reads the dated numbers, the provisions and the crosswalk. */
final class PolicyFiles {

    private PolicyFiles() {}

    static MeetingPolicies policies(List<CSVRecord> rows) {
        return new MeetingPolicies(rows.stream()
                .map(row -> new MeetingPolicy(
                        row.get("rule"),
                        BodyKind.valueOf(row.get("body_kind")),
                        Nation.valueOf(row.get("nation")),
                        Integer.parseInt(row.get("amount")),
                        row.get("unit"),
                        date(row.get("valid_from")),
                        date(row.get("valid_to")),
                        row.get("status"),
                        row.get("source")))
                .toList());
    }

    static List<ExemptionProvision> provisions(List<CSVRecord> rows) {
        return rows.stream()
                .map(row -> new ExemptionProvision(
                        exemption(row), row.get("subject"), row.get("status"), row.get("source")))
                .toList();
    }

    private static Exemption exemption(CSVRecord row) {
        int provision = Integer.parseInt(row.get("provision"));
        return switch (ExemptionRegime.valueOf(row.get("regime"))) {
            case SCHEDULE_12A -> new Exemption.ScheduleTwelveA(Integer.parseInt(row.get("part")), provision);
            case FOIA -> new Exemption.FreedomOfInformation(provision);
        };
    }

    static Crosswalk crosswalk(List<CSVRecord> rows) {
        return new Crosswalk(rows.stream()
                .map(row -> new CrosswalkRow(
                        SubjectKind.valueOf(row.get("kind")),
                        row.get("subject"),
                        row.get("measure").isEmpty() ? null : row.get("measure"),
                        row.get("reason")))
                .toList());
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
