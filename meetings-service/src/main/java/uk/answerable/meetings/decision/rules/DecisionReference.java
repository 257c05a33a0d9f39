package uk.answerable.meetings.decision.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Number of a decision notice within its series: WPCC20095. */
public record DecisionReference(String series, int number) {

    private static final Pattern PRINTED = Pattern.compile("([A-Za-z]{1,10})\\s?(\\d{4,8})");

    /** Reads one as printed, with a blank or in small letters too; refused with {@code INVALID_INPUT}. */
    public static Outcome<DecisionReference> read(String printed) {
        var found = PRINTED.matcher(printed.strip());
        return found.matches()
                ? Outcome.done(new DecisionReference(
                        found.group(1).toUpperCase(Locale.ROOT), Integer.parseInt(found.group(2))))
                : Outcome.refused(Refusal.ofField(
                        ProblemCode.INVALID_INPUT,
                        "input.reference",
                        "a reference is the series and its number, like WPCC20095"));
    }

    public String printed() {
        return series + number;
    }
}
