package uk.answerable.meetings.watch.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.law.LegalRegimes;
import uk.answerable.meetings.watch.rules.WatchTrigger.NewData;
import uk.answerable.meetings.watch.rules.WatchTrigger.NextData;

class WatchRulesTest {

    private static final LocalDate JANUARY = LocalDate.of(2020, 1, 31);
    private static final YearMonth DECEMBER = YearMonth.of(2019, 12);

    private static List<Refusal> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons) ? reasons : List.of();
    }

    private static NewData of(String measure, String area, LocalDate until) {
        return new NewData("warwickshire", measure, Set.of(area), until, "figures");
    }

    private static TriggerEntry entry(TriggerKind kind, String measure, String month, String regime) {
        return new TriggerEntry(kind, measure, null, month, null, regime, null, null);
    }

    @Test
    void nextDataIsOfALaterMonthOfTheSameMeasure() {
        var next = new NextData("cse_offences_incidents", null, DECEMBER);

        assertThat(next.isMetBy(of("cse_offences_incidents", "warwickshire/north", JANUARY)))
                .isTrue();
        assertThat(next.isMetBy(of("cse_offences_incidents", "warwickshire", LocalDate.of(2019, 12, 31))))
                .isFalse();
        assertThat(next.isMetBy(of("robbery", "warwickshire", JANUARY))).isFalse();
    }

    @Test
    void ofAnAreaItIsOfThatArea() {
        var next = new NextData("child_at_risk_markers", "warwickshire/north", DECEMBER);

        assertThat(next.isMetBy(of("child_at_risk_markers", "warwickshire/south", JANUARY)))
                .isFalse();
        assertThat(next.isMetBy(of("child_at_risk_markers", "warwickshire/north", JANUARY)))
                .isTrue();
    }

    @Test
    void anEditionOfALaterMonthHoldsWhatThereIs() {
        var next = new NextData("child_at_risk_markers", "warwickshire/north", DECEMBER);

        assertThat(next.isMetBy(new NewData("warwickshire", null, Set.of(), JANUARY, "edition")))
                .isTrue();
        assertThat(next.isMetBy(new NewData("warwickshire", null, Set.of(), LocalDate.of(2019, 12, 31), "edition")))
                .isFalse();
    }

    @Test
    void aRegimeStartsWhenTheTableOfLawsSays() {
        var regimes = LegalRegimes.shipped();

        assertThat(entry(TriggerKind.REGIME_START, null, null, "REGIME_2020")
                        .read(regimes)
                        .orThrow())
                .isEqualTo(new WatchTrigger.RegimeStart("REGIME_2020", LocalDate.of(2020, 2, 1)));
        assertThat(reasons(entry(TriggerKind.REGIME_START, null, null, "REGIME_1999")
                        .read(regimes)))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ProblemCode.UNKNOWN_CODE);
                    assertThat(refusal.message()).contains("REGIME_2020");
                });
    }

    @Test
    void eachKindSaysWhatItLacks() {
        var regimes = LegalRegimes.shipped();

        assertThat(reasons(entry(TriggerKind.NEXT_DATA, null, "2019-12", null).read(regimes)))
                .extracting(Refusal::field)
                .containsExactly("input.trigger.measure");
        assertThat(reasons(entry(TriggerKind.NEXT_DATA, "robbery", "December", null)
                        .read(regimes)))
                .extracting(Refusal::field)
                .containsExactly("input.trigger.afterMonth");
        assertThat(reasons(entry(TriggerKind.DAY, null, null, null).read(regimes)))
                .extracting(Refusal::field)
                .containsExactly("input.trigger.day");
        assertThat(reasons(
                        entry(TriggerKind.INSPECTION_REPORT, null, null, null).read(regimes)))
                .extracting(Refusal::field)
                .containsExactly("input.trigger.report");
    }

    @Test
    void onlyADecisionClosesAnItemAndOnlyOnce() {
        assertThat(reasons(Watching.close(WatchState.DUE, " ")))
                .extracting(Refusal::field)
                .containsExactly("input.decision");
        assertThat(Watching.close(WatchState.WAITING, " not needed: the measure ended ")
                        .orThrow())
                .isEqualTo("not needed: the measure ended");
        assertThat(reasons(Watching.close(WatchState.CLOSED, "again")))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.ALREADY_DONE);
    }

    @Test
    void whatIsDueIsNotNotedAgain() {
        assertThat(reasons(Watching.note(WatchState.DUE, "the report is out")))
                .extracting(Refusal::code)
                .containsExactly(ProblemCode.WRONG_STATE);
        assertThat(Watching.note(WatchState.WAITING, "the report is out").orThrow())
                .isEqualTo("the report is out");
    }

    @Test
    void anItemAgesFromThePromise() {
        assertThat(Watching.age(LocalDate.of(2020, 1, 20), LocalDate.of(2020, 3, 16)))
                .isEqualTo(56);
        assertThat(Watching.age(LocalDate.of(2020, 1, 20), LocalDate.of(2020, 1, 1)))
                .isZero();
    }
}
