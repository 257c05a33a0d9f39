package uk.answerable.kernel.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.table.ShippedTable;

/**
 * Crime outcome codes in a text ("outcome 16", "Outcome 165"). Which codes there are on a day is dated policy
 * ({@code outcome-codes.csv}).
 */
public final class OutcomeCodes {

    private static final String FILE = "outcome-codes.csv";
    private static final Pattern CODE =
            Pattern.compile("\\b[Oo]utcomes?(?: codes?)? (\\d{1,6})(?![\\d,.%]|\\s*(?:per cent|cases|crimes))");

    private OutcomeCodes() {}

    private record Range(
            int lowest,
            int highest,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        boolean inForceOn(LocalDate day) {
            return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
        }

        boolean holds(int code) {
            return code >= lowest && code <= highest;
        }
    }

    private static final class Holder {
        static final List<Range> RANGES = ShippedTable.rows(OutcomeCodes.class, FILE, OutcomeCodes::range);
    }

    /** Codes in a text of a day that are none; a code that may carry a footnote digit says so. */
    public static List<Finding> check(String text, LocalDate on) {
        return Holder.RANGES.stream()
                .filter(range -> range.inForceOn(on))
                .findFirst()
                .map(range -> CODE.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .flatMap(code -> check(code, range).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Finding> check(String code, Range range) {
        if (range.holds(Integer.parseInt(code))) {
            return Optional.empty();
        }
        var shorter = code.length() > 1 ? Integer.parseInt(code.substring(0, code.length() - 1)) : 0;
        return Optional.of(new Finding(
                code,
                "%s is no outcome code: there are %d to %d".formatted(code, range.lowest(), range.highest())
                        + (range.holds(shorter)
                                ? "; %d with a footnote %s may be meant"
                                        .formatted(shorter, code.substring(code.length() - 1))
                                : "")));
    }

    private static Range range(CSVRecord row) {
        return new Range(
                ShippedTable.number(row, "lowest"),
                ShippedTable.number(row, "highest"),
                ShippedTable.day(row, "first_day"),
                ShippedTable.day(row, "last_day"));
    }
}
