package uk.answerable.performance.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.reading.rules.Months.POLICY;
import static uk.answerable.performance.reading.rules.Months.figure;
import static uk.answerable.performance.reading.rules.Months.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.ValueForm;

/** Percentages of few, and shares of recent offences. */
class SharesReadTest {

    private static final YearMonth DECEMBER = YearMonth.of(2019, 12);
    private static final RecencyRule RECENT = new RecencyRule("rape_recent", true, "rape", "paper");

    private static List<Known> months(int count, int numerator, int denominator) {
        return IntStream.range(0, count)
                .mapToObj(month -> share(DECEMBER.minusMonths(month), numerator, denominator))
                .toList();
    }

    @Test
    void monthsOfTenAnswersAreReadTogether() {
        var small = SmallBase.of(months(13, 7, 10), Set.of(), POLICY).orElseThrow();

        assertThat(small.words())
                .isEqualTo("Single months are not read: 10.0 a month on average, below 30; 70.0% (84 of 120) in 12m to"
                        + " 2019-12");
        assertThat(small.windows())
                .extracting(window -> window.period().label())
                .containsExactly("12m to 2019-11", "12m to 2019-12");
    }

    @Test
    void aWindowNeedsEveryMonthOfItAndReachesOverNoBreak() {
        assertThat(SmallBase.of(months(11, 7, 10), Set.of(), POLICY)
                        .orElseThrow()
                        .windows())
                .isEmpty();
        assertThat(SmallBase.of(months(13, 7, 10), Set.of(LocalDate.of(2019, 6, 1)), POLICY)
                        .orElseThrow()
                        .words())
                .endsWith("12 months are read together once each has its count and its base");
    }

    @Test
    void monthsOfManyAnswersStandAlone() {
        assertThat(SmallBase.of(months(13, 21, 30), Set.of(), POLICY)).isEmpty();
        assertThat(SmallBase.of(List.of(figure(DECEMBER, "70%", ValueForm.PERCENT, null, null)), Set.of(), POLICY))
                .as("without a base nothing is known of it")
                .isEmpty();
    }

    private static RecencySplit split(RecencyRule rule, List<Known> figures, Optional<Known> stated) {
        return RecencySplit.of(rule, figures, Set.of(), stated, POLICY).orElseThrow();
    }

    @Test
    void aSplitIsBesideTheAverageTheSourceStates() {
        var stated = figure(DECEMBER, "57%", ValueForm.PERCENT, null, null);

        assertThat(split(RECENT, List.of(figure(DECEMBER, "60%", ValueForm.PERCENT, null, null)), Optional.of(stated))
                        .words())
                .isEqualTo("60% recent and 40% non-recent in 2019-12; average split 57% and 43% (as paper states it):"
                        + " +3pp recent; no base is given, so whether that is chance cannot be told");
    }

    @Test
    void theOtherSideIsTurnedAroundAndTestedOnItsBase() {
        var nonRecent = new RecencyRule("cse_non_recent", false, "cse", "paper");
        var stated = figure(DECEMBER, "45%", ValueForm.PERCENT, null, null);

        var split = split(nonRecent, List.of(share(DECEMBER, 6, 11)), Optional.of(stated));

        assertThat(split.recent()).isEqualByComparingTo(new BigDecimal("45"));
        assertThat(split.words())
                .startsWith("45% recent and 55% non-recent in 2019-12; average split 55% and 45%")
                .contains("-10pp recent; not significant (95 % interval ");
    }

    @Test
    void withoutAStatedAverageThePeriodsBeforeMakeItOrItIsNotMade() {
        assertThat(split(RECENT, months(13, 6, 10), Optional.empty()).averageBasis())
                .isEqualTo("mean of the 12 periods before");
        var alone = split(RECENT, months(3, 6, 10), Optional.empty());

        assertThat(alone.averageRecent()).isNull();
        assertThat(alone.words())
                .isEqualTo("60% recent and 40% non-recent in 2019-12; no average is stated, and 3 periods are held of"
                        + " the 13 one is taken of");
    }
}
