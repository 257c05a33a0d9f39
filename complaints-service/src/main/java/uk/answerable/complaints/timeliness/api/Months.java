package uk.answerable.complaints.timeliness.api;

import static java.util.stream.Collectors.toMap;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;

/** Months as callers write them, within bounds. */
final class Months {

    private static final YearMonth EARLIEST = YearMonth.of(2000, 1);
    private static final YearMonth LATEST = YearMonth.of(2099, 12);
    private static final int MOST = 120;

    private Months() {}

    record Run(YearMonth first, YearMonth last) {}

    static YearMonth parse(String text, String field) {
        try {
            var month = YearMonth.parse(text);
            if (!month.isBefore(EARLIEST) && !month.isAfter(LATEST)) {
                return month;
            }
        } catch (DateTimeException notAMonth) {
            // Refused below, as a month out of bounds is.
        }
        throw new RefusedException(
                Refusal.ofField(ProblemCode.INVALID_INPUT, field, field + " is no month; write it as 2019-12"));
    }

    static int count(@Nullable Integer last, int usual) {
        int count = last == null ? usual : last;
        if (count < 1 || count > MOST) {
            throw new RefusedException(Refusal.ofField(
                    ProblemCode.FIRST_OUT_OF_RANGE, "last", "last is %d; ask for 1 to %d".formatted(count, MOST)));
        }
        return count;
    }

    static Map<String, YearMonth> each(List<String> codes, YearMonth end) {
        return codes.stream().collect(toMap(code -> code, code -> end));
    }

    /** The months that cover {@code count} before each of the ends; empty without an end. */
    static Optional<Run> span(Collection<YearMonth> ends, int count) {
        return ends.stream()
                .min(Comparator.naturalOrder())
                .map(earliest -> new Run(
                        earliest.minusMonths(count - 1L),
                        ends.stream().max(Comparator.naturalOrder()).orElse(earliest)));
    }
}
