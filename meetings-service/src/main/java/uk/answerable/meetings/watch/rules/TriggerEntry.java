package uk.answerable.meetings.watch.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.law.LegalRegime;
import uk.answerable.kernel.law.LegalRegimes;
import uk.answerable.kernel.law.RegimeScope;
import uk.answerable.meetings.topic.rules.Wording;

/**
 * A trigger as an officer enters it; which of the rest is needed depends on the kind.
 *
 * @param afterMonth {@code 2019-12}
 * @param regime code of the table of legal regimes
 */
public record TriggerEntry(
        TriggerKind kind,
        @Nullable String measure,
        @Nullable String area,
        @Nullable String afterMonth,
        @Nullable LocalDate day,
        @Nullable String regime,
        @Nullable String report,
        @Nullable String inspection) {

    private static final String FIELD = "input.trigger.";

    /** Refused with {@code INVALID_INPUT}, or {@code UNKNOWN_CODE} for a regime that the table does not know. */
    public Outcome<WatchTrigger> read(LegalRegimes regimes) {
        return switch (kind) {
            case NEXT_DATA -> nextData();
            case DAY ->
                day == null
                        ? Wording.refused(FIELD + "day", "name the day")
                        : Outcome.done(new WatchTrigger.OnDay(day));
            case REGIME_START -> regimeStart(regimes);
            case INSPECTION_REPORT ->
                Wording.filled(FIELD + "report", or(report), Wording.HEADING, "say which report is awaited")
                        .map(title -> new WatchTrigger.InspectionReport(title, inspection));
        };
    }

    private Outcome<WatchTrigger> nextData() {
        return Wording.filled(FIELD + "measure", or(measure), Wording.HEADING, "name the measure by its code")
                .then(code -> month().map(month -> new WatchTrigger.NextData(code, area, month)));
    }

    private Outcome<YearMonth> month() {
        try {
            return Outcome.done(YearMonth.parse(or(afterMonth)));
        } catch (DateTimeParseException noMonth) {
            return Wording.refused(FIELD + "afterMonth", "name the month of the last data seen, like 2019-12");
        }
    }

    private Outcome<WatchTrigger> regimeStart(LegalRegimes regimes) {
        return Arrays.stream(RegimeScope.values())
                .flatMap(scope -> regimes.of(scope).stream())
                .filter(one -> one.code().equals(regime))
                .map(LegalRegime::firstDay)
                .flatMap(first -> Optional.ofNullable(first).stream())
                .findFirst()
                .<Outcome<WatchTrigger>>map(first -> Outcome.done(new WatchTrigger.RegimeStart(or(regime), first)))
                .orElseGet(() -> Outcome.refused(Refusal.ofField(
                        ProblemCode.UNKNOWN_CODE,
                        FIELD + "regime",
                        "no regime with a first day has that code; these have: " + dated(regimes))));
    }

    private static String dated(LegalRegimes regimes) {
        return Arrays.stream(RegimeScope.values())
                .flatMap(scope -> regimes.of(scope).stream())
                .filter(one -> one.firstDay() != null)
                .map(LegalRegime::code)
                .collect(Collectors.joining(", "));
    }

    private static String or(@Nullable String words) {
        return words == null ? "" : words;
    }
}
