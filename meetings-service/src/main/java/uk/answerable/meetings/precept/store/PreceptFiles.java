package uk.answerable.meetings.precept.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.kernel.table.ShippedTable;
import uk.answerable.meetings.precept.rules.PreceptRules;
import uk.answerable.meetings.precept.rules.PreceptStep;

/** Reads the precept's numbers once. */
@ApplicationScoped
public class PreceptFiles {

    /** The rules of this installation. */
    @Produces
    @Singleton
    public static PreceptRules read() {
        return new PreceptRules(
                rows(
                        "precept-policies.csv",
                        row -> new PreceptRules.StepDay(
                                PreceptStep.valueOf(row.get("step")),
                                MonthDay.of(ShippedTable.number(row, "month"), ShippedTable.number(row, "day")),
                                ShippedTable.day(row, "valid_from"),
                                ShippedTable.day(row, "valid_to"),
                                row.get("status"),
                                row.get("source"))),
                rows(
                        "council-tax-bands.csv",
                        row -> new PreceptRules.Band(
                                row.get("band"), ShippedTable.number(row, "ninths"), row.get("source"))),
                rows(
                        "veto-majorities.csv",
                        row -> new PreceptRules.Majority(
                                PreceptRules.Subject.valueOf(row.get("subject")),
                                ShippedTable.number(row, "numerator"),
                                ShippedTable.number(row, "denominator"),
                                ShippedTable.day(row, "valid_from"),
                                ShippedTable.day(row, "valid_to"),
                                row.get("status"),
                                row.get("source"))));
    }

    private static <T> List<T> rows(String name, Function<CSVRecord, T> read) {
        return ShippedTable.rows(PreceptFiles.class, "/reference/" + name, read);
    }
}
