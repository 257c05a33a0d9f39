package uk.answerable.performance.calculator.api;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.calculator.rules.PersistenceQuestion;

/** Repeat victims of three months: counted already, or as opaque keys. */
@Input("PersistenceInput")
public record PersistenceInput(
        @NonNull @Description("The newest month: 2019-12.") String month,

        @Nullable @Description("As counted elsewhere, instead of months.")
        PersistenceCountsInput counts,

        @Nullable
        @Description("The newest month and the two before it with their repeat victims; read, compared and forgotten.")
        List<MonthOfVictimsInput> months,

        @Nullable @Description("Of the shares, 0 to 3; 0 when left out.")
        Integer decimals) {

    /** Counts. */
    @Input("PersistenceCountsInput")
    public record PersistenceCountsInput(
            @Description("Repeat victims of the month.") int repeatVictims,

            @Nullable @Description("Of them, in the month before, too.")
            Integer alsoPreviousMonth,

            @Nullable @Description("Of them, in each of the three months.")
            Integer eachOfThreeMonths) {}

    /** A month. */
    @Input("MonthOfVictimsInput")
    public record MonthOfVictimsInput(
            @NonNull String month,

            @NonNull @Description("Pseudonyms of its repeat victims, the same in every month; 50,000 in all months.")
            List<@NonNull String> victims) {

        @SuppressWarnings("NullAway") // REST leaves out what the graph insists on
        boolean isWhole() {
            return month != null && victims != null && victims.stream().allMatch(Objects::nonNull);
        }

        PersistenceQuestion.MonthOfVictims read() {
            return new PersistenceQuestion.MonthOfVictims(YearMonth.parse(month), victims);
        }
    }

    @SuppressWarnings("NullAway") // REST leaves out what the graph insists on
    Outcome<PersistenceQuestion> question() {
        var given = months == null ? List.<MonthOfVictimsInput>of() : months;
        if (month == null || given.stream().anyMatch(each -> each == null || !each.isWhole())) {
            return refused("month", "give the newest month, and months each with month and victims");
        }
        try {
            return Outcome.done(new PersistenceQuestion(
                    YearMonth.parse(month),
                    counts == null
                            ? null
                            : new PersistenceQuestion.Counts(
                                    counts.repeatVictims(),
                                    Optional.ofNullable(counts.alsoPreviousMonth())
                                            .map(Integer::longValue),
                                    Optional.ofNullable(counts.eachOfThreeMonths())
                                            .map(Integer::longValue)),
                    given.stream().map(MonthOfVictimsInput::read).toList(),
                    Objects.requireNonNullElse(decimals, 0)));
        } catch (DateTimeException noMonth) {
            return refused("month", "a month is written 2019-12");
        }
    }

    private static Outcome<PersistenceQuestion> refused(String field, String message) {
        return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, message));
    }
}
