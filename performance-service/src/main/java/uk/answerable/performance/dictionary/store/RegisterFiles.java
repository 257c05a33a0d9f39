package uk.answerable.performance.dictionary.store;

import static uk.answerable.performance.dictionary.store.ReviewedFile.day;
import static uk.answerable.performance.dictionary.store.ReviewedFile.rows;
import static uk.answerable.performance.dictionary.store.ReviewedFile.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.performance.area.rules.Alliance;
import uk.answerable.performance.area.rules.TableOrder;
import uk.answerable.performance.dictionary.rules.Registers;
import uk.answerable.performance.measure.rules.SystemChange;
import uk.answerable.performance.peer.rules.PeerPolicy;
import uk.answerable.performance.reading.rules.CalendarPeriod;
import uk.answerable.performance.reading.rules.CountingRule;
import uk.answerable.performance.reading.rules.ReadingPolicy;
import uk.answerable.performance.reading.rules.RecencyRule;
import uk.answerable.performance.survey.rules.AskedIn;

/** Reads the registers of how figures are read from {@code reference/*.csv} on the class path. */
final class RegisterFiles {

    private RegisterFiles() {}

    static Registers read() {
        return new Registers(
                rows("reading_policies", RegisterFiles::policy),
                rows(
                        "recency_splits",
                        row -> new RecencyRule(
                                row.get("measure"),
                                row.get("side").equals("RECENT"),
                                row.get("of"),
                                row.get("source"))),
                rows(
                        "counting_rules",
                        row -> new CountingRule(
                                row.get("measure"),
                                row.get("force"),
                                day(row, "from"),
                                day(row, "to"),
                                row.get("statement"),
                                row.get("source"))),
                rows("calendar_periods", RegisterFiles::calendar),
                rows(
                        "table_orders",
                        row -> new TableOrder(
                                row.get("force"), row.get("table"), codes(row, "areas"), row.get("source"))),
                rows("system_changes", RegisterFiles::system),
                rows(
                        "survey_measures",
                        row -> new AskedIn(
                                row.get("measure"),
                                row.get("survey"),
                                AskedIn.SurveyScope.valueOf(row.get("scope")),
                                row.get("question"),
                                row.get("source"))),
                rows(
                        "peer_policies",
                        row -> new PeerPolicy(
                                LocalDate.parse(row.get("from")),
                                new BigDecimal(row.get("fewest_percent")),
                                new BigDecimal(row.get("in_line_points")),
                                row.get("source"))));
    }

    static List<Alliance> alliances() {
        return rows(
                "alliances",
                row -> new Alliance(
                        row.get("area"),
                        codes(row, "forces"),
                        day(row, "from"),
                        day(row, "to"),
                        codes(row, "measures"),
                        row.get("what"),
                        row.get("source")));
    }

    private static ReadingPolicy policy(CSVRecord row) {
        return new ReadingPolicy(
                LocalDate.parse(row.get("from")),
                Integer.parseInt(row.get("fewest_held")),
                Integer.parseInt(row.get("fewest_back")),
                Integer.parseInt(row.get("small_base")),
                Integer.parseInt(row.get("window_months")),
                Integer.parseInt(row.get("season_years")),
                new BigDecimal(row.get("in_line_percent")),
                row.get("source"));
    }

    private static CalendarPeriod calendar(CSVRecord row) {
        return new CalendarPeriod(
                row.get("code"),
                CalendarPeriod.CalendarKind.valueOf(row.get("kind")),
                row.get("label"),
                text(row, "force"),
                LocalDate.parse(row.get("from")),
                LocalDate.parse(row.get("to")),
                Set.copyOf(codes(row, "topics")),
                row.get("source"));
    }

    private static SystemChange system(CSVRecord row) {
        return new SystemChange(
                row.get("code"),
                row.get("force"),
                text(row, "replaced"),
                row.get("system"),
                day(row, "on"),
                row.get("dating"),
                codes(row, "measures"),
                row.get("effect"),
                row.get("source"));
    }

    private static List<String> codes(CSVRecord row, String column) {
        return Arrays.stream(row.get(column).split(" "))
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
