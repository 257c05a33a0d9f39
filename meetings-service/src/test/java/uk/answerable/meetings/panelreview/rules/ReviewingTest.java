package uk.answerable.meetings.panelreview.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.meetings.panelreview.store.PanelReviewFile;

class ReviewingTest {

    private static final Reviewing RULES = PanelReviewFile.read();
    private static final LocalDate NOTIFIED = LocalDate.of(2021, 7, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 7, 21);
    private static final LocalDate TODAY = LocalDate.of(2022, 1, 31);

    private static PanelReview of(PanelReviewKind kind) {
        return PanelReview.of(kind, "warwickshire", NOTIFIED);
    }

    private static PanelReview heard(PanelReviewKind kind) {
        return take(of(kind), hearing(NOTIFIED.plusDays(7)));
    }

    private static StepTaken.Hearing hearing(LocalDate on) {
        return new StepTaken.Hearing(on, true, true);
    }

    private static StepTaken.Report report(LocalDate on, PanelConclusion conclusion, @Nullable Integer inFavour) {
        return new StepTaken.Report(on, conclusion, "Gist", 14, inFavour);
    }

    private static StepTaken.Response response(LocalDate on, @Nullable Boolean follows) {
        return new StepTaken.Response(on, "Noted.", follows);
    }

    private static PanelReview take(PanelReview review, StepTaken taken) {
        return RULES.take(review, taken, TODAY).orThrow();
    }

    private static String refusal(PanelReview review, StepTaken taken) {
        return RULES.take(review, taken, TODAY) instanceof Outcome.Refused<PanelReview>(var reasons)
                ? reasons.getFirst().code() + " " + reasons.getFirst().field() + ": "
                        + reasons.getFirst().message()
                : "taken";
    }

    private static Map<PanelReviewStep, StepStanding> standings(PanelReview review, LocalDate today) {
        var all = new EnumMap<PanelReviewStep, StepStanding>(PanelReviewStep.class);
        RULES.timetable()
                .standings(review, today)
                .forEach(one -> all.put(one.policy().step(), one));
        return all;
    }

    @ParameterizedTest
    @EnumSource(
            value = PanelReviewKind.class,
            names = {"POLICE_AND_CRIME_PLAN", "ANNUAL_REPORT"},
            mode = EnumSource.Mode.EXCLUDE)
    void threeWeeksBeginWithTheDayOfTheNotification(PanelReviewKind kind) {
        var report = standings(of(kind), NOTIFIED).get(PanelReviewStep.REPORT);

        assertThat(report.due()).isEqualTo(LAST_DAY);
        assertThat(report.explanation())
                .contains("Counts 3 weeks; the start is day 1.")
                .last()
                .asString()
                .contains("21 July 2021");
    }

    @Test
    void daysFromThePollUntilTheNewCommissionerTakesOfficeDoNotCount() {
        var notified = LocalDate.of(2020, 4, 27);

        var report = standings(PanelReview.of(PanelReviewKind.CHIEF_CONSTABLE, "warwickshire", notified), notified)
                .get(PanelReviewStep.REPORT);

        // 27 April to 6 May are ten days; eleven more follow after 14 May
        assertThat(report.due()).isEqualTo("2020-05-25");
        assertThat(report.explanation()).anyMatch(sentence -> sentence.contains("8 days of suspension"));
        assertThat(standings(PanelReview.of(PanelReviewKind.CHIEF_CONSTABLE, "cheshire", notified), notified)
                        .get(PanelReviewStep.REPORT)
                        .due())
                .isEqualTo("2020-05-17");
    }

    @Test
    void aPlanHasNoNumberOfDaysAndSaysSo() {
        var report = standings(of(PanelReviewKind.POLICE_AND_CRIME_PLAN), TODAY).get(PanelReviewStep.REPORT);

        assertThat(report.due()).isNull();
        assertThat(report.state()).isEqualTo(PanelStepState.OPEN);
        assertThat(report.explanation()).containsExactly("The law read sets no number of days");
    }

    @Test
    void stepsAreTakenInTheirOrderAndOnce() {
        var review = of(PanelReviewKind.CHIEF_CONSTABLE);

        assertThat(refusal(review, report(NOTIFIED.plusDays(8), PanelConclusion.APPOINT, null)))
                .startsWith("WRONG_STATE input.id: the hearing comes first; the panel has until 2021-07-21");
        assertThat(refusal(review, hearing(NOTIFIED.minusDays(1)))).startsWith("DATE_OUT_OF_ORDER");
        assertThat(refusal(heard(PanelReviewKind.CHIEF_CONSTABLE), hearing(NOTIFIED.plusDays(9))))
                .startsWith("ALREADY_DONE");
        assertThat(refusal(heard(PanelReviewKind.CHIEF_CONSTABLE), hearing(TODAY.plusDays(1))))
                .startsWith("ALREADY_DONE");
        assertThat(refusal(review, hearing(TODAY.plusDays(1)))).startsWith("DATE_IN_FUTURE");
        assertThat(refusal(review, new StepTaken.ResponsePublication(TODAY, "https://example.org")))
                .startsWith("WRONG_STATE")
                .contains("has no such step");
    }

    @Test
    void aHearingIsInPublicAndWithTheCandidate() {
        var review = of(PanelReviewKind.CHIEF_CONSTABLE);

        assertThat(refusal(review, new StepTaken.Hearing(NOTIFIED, false, true)))
                .contains("input.inPublic");
        assertThat(refusal(review, new StepTaken.Hearing(NOTIFIED, true, false)))
                .contains("the candidate is asked");
    }

    @Test
    void aLateReportIsTakenAndShownLate() {
        var late = take(
                heard(PanelReviewKind.CHIEF_CONSTABLE),
                report(LAST_DAY.plusDays(1), PanelConclusion.DO_NOT_APPOINT, null));

        assertThat(standings(late, TODAY).get(PanelReviewStep.REPORT).state()).isEqualTo(PanelStepState.TAKEN_LATE);
    }

    @Test
    void aVetoTakesTwoThirdsOfAllMembers() {
        var heard = heard(PanelReviewKind.CHIEF_CONSTABLE);

        assertThat(refusal(heard, report(LAST_DAY, PanelConclusion.VETO, 9)))
                .contains("a veto takes 10 of the 14 members, present or not; 9 voted for it");
        assertThat(refusal(heard, report(LAST_DAY, PanelConclusion.VETO, null))).contains("input.inFavour");
        assertThat(refusal(heard, report(LAST_DAY, PanelConclusion.APPOINT, 9))).contains("for a veto only");
        var vetoed = take(heard, report(LAST_DAY, PanelConclusion.VETO, 10));
        assertThat(refusal(vetoed, response(LAST_DAY, false))).contains("this candidate is not appointed");
        assertThat(take(vetoed, response(LAST_DAY, true)).response()).isNotNull();
    }

    @Test
    void onlyAChiefConstableCanBeVetoed() {
        assertThat(refusal(heard(PanelReviewKind.CHIEF_EXECUTIVE), report(LAST_DAY, PanelConclusion.VETO, 14)))
                .contains("the law gives the panel no veto here");
        assertThat(refusal(heard(PanelReviewKind.ANNUAL_REPORT), report(LAST_DAY, PanelConclusion.APPOINT, null)))
                .contains("recommendations or none");
    }

    @Test
    void withoutAReportInItsTimeTheAppointmentGoesOn() {
        var silent = heard(PanelReviewKind.DEPUTY_COMMISSIONER);

        assertThat(refusal(silent, response(LAST_DAY, null))).contains("the report comes first");
        var over = take(silent, response(LAST_DAY.plusDays(1), null));
        assertThat(standings(over, TODAY).get(PanelReviewStep.REPORT).state()).isEqualTo(PanelStepState.LAPSED);
        assertThat(refusal(over, report(TODAY, PanelConclusion.APPOINT, null))).contains("the panel's time is over");
    }

    @Test
    void anAnnualReportIsHeardReportedAnsweredAndBothPublished() {
        var review = heard(PanelReviewKind.ANNUAL_REPORT);
        for (var next : List.of(
                report(LocalDate.of(2021, 9, 1), PanelConclusion.RECOMMENDATIONS, null),
                new StepTaken.Publication(LocalDate.of(2021, 9, 2), "https://example.org/report"),
                response(LocalDate.of(2021, 9, 20), null),
                new StepTaken.ResponsePublication(LocalDate.of(2021, 9, 21), "https://example.org/response"))) {
            review = take(review, next);
        }

        assertThat(standings(review, TODAY).values())
                .extracting(StepStanding::state)
                .containsOnly(PanelStepState.TAKEN);
    }

    @Test
    void aReviewIsOpenedOnceThePanelHasWhatItReviews() {
        var future = PanelReview.of(PanelReviewKind.ANNUAL_REPORT, "warwickshire", TODAY.plusDays(1));

        assertThat(
                        RULES.open(future, "2021/22", TODAY) instanceof Outcome.Refused<PanelReview>(var reasons)
                                ? reasons.getFirst().code()
                                : null)
                .isEqualTo(ProblemCode.DATE_IN_FUTURE);
        assertThat(RULES.open(of(PanelReviewKind.ANNUAL_REPORT), " ", TODAY)).isInstanceOf(Outcome.Refused.class);
    }

    /** However many members there are, fewer than two thirds of them never veto. */
    @Property
    void neverFewerThanTwoThirds(
            @ForAll @IntRange(min = 1, max = 30) int members, @ForAll @IntRange(max = 30) int votes) {
        var outcome = RULES.take(
                heard(PanelReviewKind.CHIEF_CONSTABLE),
                new StepTaken.Report(LAST_DAY, PanelConclusion.VETO, "Gist", members, votes),
                TODAY);

        assertThat(outcome instanceof Outcome.Done<PanelReview>)
                .isEqualTo(votes <= members && 3 * votes >= 2 * members);
    }
}
