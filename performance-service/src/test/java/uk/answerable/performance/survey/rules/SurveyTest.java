package uk.answerable.performance.survey.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.performance.survey.rules.SurveyWindows.Wanted;
import uk.answerable.performance.survey.store.SurveyFiles;

/** What replies mean, and what may be said of few of them. */
class SurveyTest {

    private static final YearMonth DECEMBER = YearMonth.of(2019, 12);
    private static final SurveyPolicy POLICY = SurveyPolicy.on(LocalDate.of(2020, 1, 1));
    private static final Survey SURVEY =
            SurveyFiles.read().survey("warwickshire-hate-crime").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "Completely satisfied, POSITIVE",
        "very  satisfied, POSITIVE",
        "Fairly satisfied, POSITIVE",
        "Neither satisfied nor dissatisfied, NEUTRAL",
        "neither, NEUTRAL",
        "Fairly dissatisfied, NEGATIVE",
        "VERY DISSATISFIED, NEGATIVE",
        "Completely dissatisfied, NEGATIVE",
        "Don\u2019t know, OUTSIDE",
        "N/A, OUTSIDE",
        "Yes, POSITIVE",
        "no, NEGATIVE"
    })
    void sevenPointsBecomeThreeMeanings(String words, Meaning meaning) {
        assertThat(Reply.read(words)).map(Reply::meaning).contains(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "Ease of contact, FIRST_CONTACT",
        "First contact, FIRST_CONTACT",
        "Kept informed, FOLLOW_UP",
        "follow_up, FOLLOW_UP",
        "Overall, WHOLE_EXPERIENCE",
        "Actions taken, ACTIONS",
        "treatment, TREATMENT"
    })
    void stagesGoByManyNames(String words, SurveyStage stage) {
        assertThat(SurveyStage.read(words)).contains(stage);
    }

    @Test
    void noReplyIsNotTheMiddleOfTheScale() {
        var estimate = month(40, 10, 10, 25);

        assertThat(estimate.base()).isEqualTo(60);
        assertThat(estimate.outside()).isEqualTo(25);
        assertThat(estimate.percent()).isEqualByComparingTo("66.7");
        assertThat(estimate.percentNeutral()).isEqualByComparingTo("16.7");
        assertThat(estimate.percentNegative()).isEqualByComparingTo("16.7");
        assertThat(estimate.lower()).isEqualByComparingTo("54.1");
        assertThat(estimate.upper()).isEqualByComparingTo("77.3");
        assertThat(estimate.warnings()).isEmpty();
    }

    @Test
    void fewRepliesComeWithAWarningAndVeryFewWithoutAPercentage() {
        assertThat(month(15, 3, 2, 0).percent()).isEqualByComparingTo("75.0");
        assertThat(month(15, 3, 2, 0).warnings())
                .containsExactly("Only 20 replies: a few more or less move this a lot.");
        assertThat(month(7, 1, 1, 30).percent()).isNull();
        assertThat(month(7, 1, 1, 30).lower()).isNull();
        assertThat(month(7, 1, 1, 30).warnings()).containsExactly("9 replies; no percentage below 10.");
    }

    @Test
    void everyViewIsOfTheSameResponses() {
        var tallies = monthly(14, 20, 8);

        assertThat(estimate(tallies, SurveyView.MONTH).base()).isEqualTo(28);
        assertThat(estimate(tallies, SurveyView.ROLLING_3_MONTHS).base()).isEqualTo(84);
        assertThat(estimate(tallies, SurveyView.ROLLING_6_MONTHS).base()).isEqualTo(168);
        assertThat(estimate(tallies, SurveyView.ROLLING_12_MONTHS).base()).isEqualTo(336);
        assertThat(estimate(tallies, SurveyView.YEAR_TO_DATE).base()).isEqualTo(9 * 28);
        assertThat(SurveyView.MONTH.overlaps()).isFalse();
        assertThat(SurveyView.ROLLING_6_MONTHS.overlaps()).isTrue();
    }

    @Test
    void aWindowNeverReachesOverABreak() {
        var breaks = List.of(new Survey.Break(YearMonth.of(2019, 11), "questions changed", "test"));

        var estimate = SurveyEstimate.of(monthly(14, 20, 8), SurveyView.ROLLING_6_MONTHS, DECEMBER, breaks, POLICY);

        assertThat(estimate.from()).isEqualTo(YearMonth.of(2019, 11));
        assertThat(estimate.base()).isEqualTo(56);
        assertThat(estimate.warnings()).containsExactly("Begins with 2019-11, not earlier: questions changed.");
    }

    @Test
    void windowsAreComparedWithThoseThatShareNoResponse() {
        var tallies = new ArrayList<>(monthly(1, 80, 20));
        tallies.addAll(shifted(60, 40));

        var window = windows(tallies).getFirst();

        assertThat(window.estimate().percent()).isEqualByComparingTo("80.0");
        assertThat(window.compared()).isEqualTo("+20.0pp on 2019-11: more than chance");
    }

    @Test
    void aDifferenceThatChanceCanMakeIsNotSignificant() {
        var tallies = new ArrayList<>(monthly(1, 16, 4));
        tallies.addAll(shifted(15, 5));

        assertThat(windows(tallies).getFirst().compared()).isEqualTo("+5.0pp on 2019-11: not significant");
    }

    @Test
    void sharedResponsesAreNoDifference() {
        var one = estimate(monthly(6, 20, 8), SurveyView.ROLLING_3_MONTHS);

        assertThat(one.against(one)).contains("share responses");
    }

    @Test
    void theStageThatGoesAlongWithTheWholeComesFirst() {
        var joints = new ArrayList<Joint>();
        for (var reply : List.of(Reply.VERY_SATISFIED, Reply.NEITHER, Reply.VERY_DISSATISFIED)) {
            joints.add(new Joint(SurveyStage.FOLLOW_UP, reply, reply, 15));
            joints.add(new Joint(SurveyStage.TREATMENT, Reply.VERY_SATISFIED, reply, 12));
            joints.add(new Joint(SurveyStage.TREATMENT, Reply.NEITHER, reply, 12));
            joints.add(new Joint(SurveyStage.FOLLOW_UP, Reply.DONT_KNOW, reply, 50));
        }
        joints.add(new Joint(SurveyStage.ACTIONS, Reply.NEITHER, Reply.NEITHER, 29));

        var drivers = Driver.of(joints, POLICY);

        assertThat(drivers).hasSize(4);
        assertThat(drivers.getFirst().stage()).isEqualTo(SurveyStage.FOLLOW_UP);
        assertThat(drivers.getFirst().correlation()).isEqualByComparingTo("1.00");
        assertThat(drivers.getFirst().responses()).isEqualTo(45);
        assertThat(drivers.get(1).stage()).isEqualTo(SurveyStage.TREATMENT);
        assertThat(drivers.get(1).correlation()).isEqualByComparingTo("0.00");
        assertThat(drivers)
                .filteredOn(one -> one.stage() == SurveyStage.ACTIONS)
                .allSatisfy(one -> {
                    assertThat(one.correlation()).isNull();
                    assertThat(one.words()).isEqualTo("29 responses; 30 are needed.");
                });
    }

    @Test
    void whatCannotBeAskedForIsRefused() {
        assertThat(Wanted.of(null, null, null, "December", null, DECEMBER)).isInstanceOf(Outcome.Refused.class);
        assertThat(Wanted.of(null, null, null, null, 25, DECEMBER)).isInstanceOf(Outcome.Refused.class);
        assertThat(Wanted.of(null, null, null, null, 0, DECEMBER)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theRegisterHoldsThreeSurveysOfWarwickshire() {
        assertThat(SurveyFiles.read().of("warwickshire"))
                .hasSize(3)
                .allSatisfy(survey -> assertThat(survey.questions()).contains("whole_experience", "follow_up"))
                .anySatisfy(survey -> assertThat(survey.mandatory()).isTrue());
    }

    private static List<SurveyWindows.Window> windows(List<Tally> tallies) {
        var wanted =
                Wanted.of("overall", null, SurveyView.MONTH, null, 1, DECEMBER).orThrow();
        return SurveyWindows.of(SURVEY, tallies, wanted, POLICY);
    }

    private static SurveyEstimate estimate(List<Tally> tallies, SurveyView view) {
        return SurveyEstimate.of(tallies, view, DECEMBER, List.of(), POLICY);
    }

    private static SurveyEstimate month(int positive, int neutral, int negative, int outside) {
        return estimate(
                List.of(
                        tally(DECEMBER, Reply.VERY_SATISFIED, positive),
                        tally(DECEMBER, Reply.NEITHER, neutral),
                        tally(DECEMBER, Reply.FAIRLY_DISSATISFIED, negative),
                        tally(DECEMBER, Reply.DONT_KNOW, outside)),
                SurveyView.MONTH);
    }

    private static List<Tally> monthly(int months, int satisfied, int dissatisfied) {
        var tallies = new ArrayList<Tally>();
        for (var back = 0; back < months; back++) {
            tallies.add(tally(DECEMBER.minusMonths(back), Reply.FAIRLY_SATISFIED, satisfied));
            tallies.add(tally(DECEMBER.minusMonths(back), Reply.VERY_DISSATISFIED, dissatisfied));
        }
        return tallies;
    }

    private static List<Tally> shifted(int satisfied, int dissatisfied) {
        return List.of(
                tally(DECEMBER.minusMonths(1), Reply.FAIRLY_SATISFIED, satisfied),
                tally(DECEMBER.minusMonths(1), Reply.VERY_DISSATISFIED, dissatisfied));
    }

    private static Tally tally(YearMonth month, Reply reply, int count) {
        return new Tally(month, "", "whole_experience", reply, count);
    }
}
