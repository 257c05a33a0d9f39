package uk.answerable.complaints.generated.rules;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.complaints.Policies;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.complaints.timeliness.rules.Span;
import uk.answerable.complaints.timeliness.rules.Timeliness;
import uk.answerable.complaints.timeliness.rules.TimelinessRule;
import uk.answerable.kernel.calendar.WorkingDays;

/** The published figures follow from the generated dates by the real rule, and from nothing else. */
class CaseGeneratorTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2019, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2019, 12);

    private final TimelinessRule timeliness = Policies.timeliness();
    private final WorkingDays workingDays = WorkingDays.ofEnglandAndWales();
    private final List<GeneratedCase> cases = GeneratedCases.ofWarwickshire();

    @ParameterizedTest
    @CsvSource({"2019-11, 100, 88, 25", "2019-12, 100, 95, 20"})
    void thePublishedSharesFollow(YearMonth month, String recorded, String finalised, int total) {
        var figures = timelinessOf(cases, month);
        assertThat(figures.recorded().percent().orElseThrow()).hasToString(recorded);
        assertThat(figures.finalised().percent().orElseThrow()).hasToString(finalised);
        assertThat(figures.finalised().total()).isEqualTo(total);
    }

    @Test
    void everyMonthReachesThePlannedShares() {
        assertThat(GeneratedCases.plan()).allSatisfy(plan -> {
            var figures = timelinessOf(cases, plan.month());
            assertThat(figures.recorded().within())
                    .isEqualTo(Math.round(figures.recorded().total() * plan.recordedWithin() / 100.0));
            plan.finalisedWithin()
                    .ifPresent(share -> assertThat(figures.finalised().within())
                            .isEqualTo(Math.round(figures.finalised().total() * share / 100.0)));
        });
    }

    @Test
    void oneFinalisingMovedPastItsTargetLowersDecember() {
        var moved = with(cases, index(DECEMBER, true), date -> date, -400);
        var figures = timelinessOf(moved, DECEMBER);
        assertThat(figures.finalised().within()).isEqualTo(18);
        assertThat(figures.finalised().percent().orElseThrow()).hasToString("90");
    }

    @Test
    void oneRecordingMovedPastItsTargetLowersDecember() {
        var before = timelinessOf(cases, DECEMBER).recorded();
        var index = IntStream.range(0, cases.size())
                .filter(i -> YearMonth.from(cases.get(i).recordedOn()).equals(DECEMBER))
                .findFirst()
                .orElseThrow();
        var picked = cases.get(index);
        var late = replace(
                cases,
                index,
                new GeneratedCase(
                        picked.force(),
                        LocalDate.of(2019, 11, 1),
                        LocalDate.of(2019, 12, 2),
                        picked.finalisedOn(),
                        List.of()));
        var figures = timelinessOf(late, DECEMBER).recorded();
        assertThat(figures.total()).isEqualTo(before.total());
        assertThat(figures.within()).isEqualTo(before.total() - 1);
        assertThat(figures.percent().orElseThrow().intValue()).isBetween(93, 97);
    }

    @Test
    void oneFinalisingMovedOutOfDecemberChangesTheBase() {
        var moved = with(cases, index(DECEMBER, true), date -> LocalDate.of(2020, 1, 6), 0);
        var figures = timelinessOf(moved, DECEMBER).finalised();
        assertThat(figures.total()).isEqualTo(19);
        assertThat(figures.percent().orElseThrow()).hasToString("95");
        assertThat(figures.within()).isEqualTo(18);
    }

    @Test
    void theSameSeedMakesTheSameCasesAndAnotherSeedOthers() {
        assertThat(GeneratedCases.ofWarwickshire()).isEqualTo(cases);
        assertThat(GeneratedCases.withSeed(7)).isNotEqualTo(cases);
    }

    @Test
    void theSharesDoNotHangOnOneSeed() {
        assertThat(IntStream.range(0, 25)).allSatisfy(seed -> {
            var figures = timelinessOf(GeneratedCases.withSeed(seed), NOVEMBER);
            assertThat(figures.finalised().percent().orElseThrow()).hasToString("88");
        });
    }

    @Test
    void datesFollowEachOtherAndTheOldRegimeApplies() {
        assertThat(cases).allSatisfy(made -> {
            assertThat(made.recordedOn()).isAfterOrEqualTo(made.receivedOn());
            assertThat(workingDays.isWorkingDay(made.recordedOn())).isTrue();
            made.finalisedOn().ifPresent(on -> {
                assertThat(on).isAfterOrEqualTo(made.recordedOn());
                assertThat(workingDays.isWorkingDay(on)).isTrue();
            });
            assertThat(Regime.ofDate(made.receivedOn())).isEqualTo(Regime.REGIME_2012);
        });
    }

    @Test
    void volumesAndDurationsAreRealistic() {
        var byMonth =
                cases.stream().collect(groupingBy(made -> YearMonth.from(made.receivedOn()), Collectors.counting()));
        assertThat(byMonth).hasSize(24);
        assertThat(byMonth.values()).allSatisfy(count -> assertThat(count).isBetween(15L, 45L));
        var durations = cases.stream()
                .flatMap(made -> made.finalisedOn().map(on -> workingDays.between(made.receivedOn(), on)).stream())
                .sorted()
                .toList();
        assertThat(durations.get(durations.size() / 2)).isBetween(40, 80);
        assertThat(durations.getLast()).isBetween(180, 450);
        assertThat(cases).anySatisfy(made -> assertThat(made.finalisedOn()).isEmpty());
    }

    private int index(YearMonth month, boolean within) {
        return IntStream.range(0, cases.size())
                .filter(i -> cases.get(i)
                        .finalisedOn()
                        .filter(on -> YearMonth.from(on).equals(month))
                        .map(on -> timeliness.within(
                                        TimelinessRule.FINALISE, "warwickshire", GeneratedCases.span(cases.get(i), on))
                                == within)
                        .orElse(false))
                .findFirst()
                .orElseThrow();
    }

    private static List<GeneratedCase> with(
            List<GeneratedCase> cases, int index, UnaryOperator<LocalDate> finalised, int receivedShift) {
        var old = cases.get(index);
        return replace(
                cases,
                index,
                new GeneratedCase(
                        old.force(),
                        old.receivedOn().plusDays(receivedShift),
                        old.recordedOn(),
                        old.finalisedOn().map(finalised),
                        old.suspended()));
    }

    private static List<GeneratedCase> replace(List<GeneratedCase> cases, int index, GeneratedCase changed) {
        return IntStream.range(0, cases.size())
                .mapToObj(i -> i == index ? changed : cases.get(i))
                .toList();
    }

    private Timeliness timelinessOf(List<GeneratedCase> made, YearMonth month) {
        return timeliness.of(
                "warwickshire",
                month,
                spans(made, month, one -> Optional.of(one.recordedOn())),
                spans(made, month, GeneratedCase::finalisedOn));
    }

    private static List<Span> spans(
            List<GeneratedCase> made, YearMonth month, Function<GeneratedCase, Optional<LocalDate>> step) {
        return made.stream()
                .flatMap(one -> step
                        .apply(one)
                        .filter(on -> YearMonth.from(on).equals(month))
                        .map(on -> GeneratedCases.span(one, on))
                        .stream())
                .toList();
    }
}
