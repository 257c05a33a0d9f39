package uk.answerable.performance.recurring.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.recurring.store.RecurrenceFile;

/** On the list, off it by a decision and no other way, and back on it. */
class RecurringExceptionTest {

    private static final RecurrencePolicies POLICIES = RecurrenceFile.read();
    private static final Instant NOW = Instant.parse("2020-03-02T09:00:00Z");
    private static final LocalDate END = LocalDate.of(2020, 12, 31);

    @Test
    void oneExceptionDoesNotRecurNorDoTwoThatLieFarApart() {
        assertThat(POLICIES.recur(months("2019-11"))).isFalse();
        assertThat(POLICIES.recur(months("2018-11", "2019-11"))).isFalse();
        assertThat(POLICIES.recur(months("2018-11", "2019-10"))).isTrue();
        assertThat(POLICIES.recur(months("2017-01", "2019-11", "2019-12"))).isTrue();
    }

    @Test
    void unexceptionalMonthsClearNothingADecisionDoes() {
        var recurring = of("2019-10", "2019-11");

        assertThat(recurring.state()).isEqualTo(RecurringState.RECURRING);
        var cleared = recurring
                .cleared(" a new marker ", Optional.of(2), "analyst", NOW)
                .orThrow();
        assertThat(cleared.state()).isEqualTo(RecurringState.CLEARED);
        assertThat(cleared.lastClearing().orElseThrow().reason()).isEqualTo("a new marker");
        assertThat(cleared.reopenings()).isZero();
    }

    @Test
    void itReturnsWhenItIsExceptionalAgainAndIsClearedAgain() {
        var cleared = of("2019-10", "2019-11")
                .cleared("a new marker", Optional.empty(), "analyst", NOW)
                .orThrow();
        var again = new RecurringException(
                cleared.id(), cleared.of(), months("2019-10", "2019-11", "2020-02"), cleared.clearings());

        assertThat(again.state()).isEqualTo(RecurringState.RECURRING);
        assertThat(again.reopenings()).isEqualTo(1);
        var twice = again.cleared("the operation is over", Optional.of(4), "analyst", NOW)
                .orThrow();
        assertThat(twice.state()).isEqualTo(RecurringState.CLEARED);
        assertThat(twice.clearings())
                .extracting(RecurringException.Clearing::covers)
                .containsExactly(2, 3);
    }

    @Test
    void aDecisionNeedsAReasonAndSeesWhatItDecides() {
        var recurring = of("2019-10", "2019-11");

        assertThat(code(recurring.cleared(" ", Optional.empty(), "analyst", NOW)))
                .isEqualTo(ProblemCode.INVALID_INPUT);
        assertThat(code(recurring.cleared("x".repeat(1001), Optional.empty(), "analyst", NOW)))
                .isEqualTo(ProblemCode.INVALID_INPUT);
        assertThat(code(recurring.cleared("why", Optional.of(1), "analyst", NOW)))
                .isEqualTo(ProblemCode.VERSION_CONFLICT);
        var cleared = recurring.cleared("why", Optional.empty(), "analyst", NOW).orThrow();
        assertThat(code(cleared.cleared("why", Optional.empty(), "analyst", NOW)))
                .isEqualTo(ProblemCode.ALREADY_DONE);
    }

    @Test
    void anEditionOfThenShowsWhatWasKnownThen() {
        var recurring = of("2019-10", "2019-11", "2019-12")
                .cleared("why", Optional.empty(), "analyst", NOW)
                .orThrow();

        assertThat(recurring.asKnownAt(Instant.parse("2019-11-05T00:00:00Z"), END, POLICIES))
                .isEmpty();
        assertThat(recurring.asKnownAt(Instant.parse("2020-02-01T00:00:00Z"), END, POLICIES))
                .get()
                .satisfies(then -> {
                    assertThat(then.state()).isEqualTo(RecurringState.RECURRING);
                    assertThat(then.clearings()).isEmpty();
                });
        assertThat(recurring.asKnownAt(NOW, LocalDate.of(2019, 11, 30), POLICIES))
                .get()
                .satisfies(then -> assertThat(then.periods()).hasSize(2));
    }

    private static RecurringException of(String... months) {
        return new RecurringException(
                UUID.randomUUID(),
                new RecurringException.Of("warwickshire", "rape_offences", "warwickshire", "count", Side.HIGH),
                months(months),
                List.of());
    }

    /** Each found five days after its end. */
    private static List<RecurringException.Exceptional> months(String... months) {
        return Stream.of(months)
                .map(YearMonth::parse)
                .map(month -> new RecurringException.Exceptional(
                        new Period(month.atDay(1), month.atEndOfMonth(), PeriodKind.MONTH),
                        Instant.parse(month.atEndOfMonth().plusDays(5) + "T00:00:00Z")))
                .toList();
    }

    private static ProblemCode code(Outcome<RecurringException> outcome) {
        return outcome instanceof Outcome.Refused<RecurringException>(List<Refusal> reasons)
                ? reasons.getFirst().code()
                : null;
    }
}
