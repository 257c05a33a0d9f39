package uk.answerable.meetings.response.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.meetings.response.store.ResponsePolicyFile;

/** Police Act 1996 s.55: who comments, what is published, until when, and who is sent a copy. */
class RespondingTest {

    private static final LocalDate REPORT = LocalDate.of(2020, 1, 10);
    private static final LocalDate TODAY = LocalDate.of(2020, 6, 1);
    private static final Responding RULES = ResponsePolicyFile.read();

    private static InspectionResponse after(ResponseStep... steps) {
        var response = InspectionResponse.to(new InspectionResponse.Report(REPORT, true));
        for (var step : steps) {
            response = Responding.take(response, step, TODAY).orThrow();
        }
        return response;
    }

    private static ResponseStep chief(String day) {
        return new ResponseStep.ChiefOfficerComments("We accept it.", LocalDate.parse(day));
    }

    private static ResponseStep own(@Nullable String action) {
        return new ResponseStep.OwnComments("The panel will hear of it.", action);
    }

    private static ResponseStep published(String day) {
        return new ResponseStep.Publication(LocalDate.parse(day), "https://example.org/response");
    }

    private static ResponseStep copy(CopyTo to, String day) {
        return new ResponseStep.Copy(to, LocalDate.parse(day));
    }

    private static List<ProblemCode> codes(InspectionResponse response, ResponseStep step) {
        return switch (Responding.take(response, step, TODAY)) {
            case Outcome.Done<InspectionResponse> done -> List.of();
            case Outcome.Refused<InspectionResponse>(var reasons) ->
                reasons.stream().map(reason -> reason.code()).toList();
        };
    }

    @ParameterizedTest
    @CsvSource({"2019-09-27, 2019-11-21", "2020-01-10, 2020-03-05"})
    void theDayOfTheReportIsTheFirstOfFiftySix(LocalDate report, LocalDate due) {
        assertThat(RULES.deadline(report)).hasValueSatisfying(deadline -> {
            assertThat(deadline.due()).isEqualTo(due);
            assertThat(deadline.amount()).isEqualTo(56);
            assertThat(deadline.source()).contains("s.55(5A)");
            assertThat(deadline.explanation()).isNotEmpty();
        });
    }

    @Test
    void whatIsMissingIsSaidInOrderUntilNothingIs() {
        assertThat(Responding.missing(after())).hasSize(6).first().isEqualTo("the chief officer's comments");
        assertThat(Responding.missing(after(
                        chief("2020-02-01"),
                        own("Training is under way."),
                        published("2020-03-05"),
                        copy(CopyTo.SECRETARY_OF_STATE, "2020-03-05"),
                        copy(CopyTo.INSPECTORS_OF_CONSTABULARY, "2020-03-06"))))
                .isEmpty();
    }

    @Test
    void itIsInTimeOnTheLastDayAndLateOnTheNext() {
        var written = after(chief("2020-02-01"), own("Training is under way."));

        assertThat(RULES.inTime(written)).isEmpty();
        assertThat(RULES.inTime(
                        Responding.take(written, published("2020-03-05"), TODAY).orThrow()))
                .contains(true);
        assertThat(RULES.inTime(
                        Responding.take(written, published("2020-03-06"), TODAY).orThrow()))
                .contains(false);
    }

    @Test
    void nothingIsPublishedWithoutBothCommentsAndAnAnswerToTheRecommendation() {
        assertThat(codes(after(), published("2020-03-01"))).containsExactly(ProblemCode.WRONG_STATE);
        assertThat(codes(after(own("Training")), published("2020-03-01"))).containsExactly(ProblemCode.WRONG_STATE);
        assertThat(codes(after(chief("2020-02-01"), own(" ")), published("2020-03-01")))
                .containsExactly(ProblemCode.WRONG_STATE);
    }

    @Test
    void whatIsPublishedChangesNoMoreAndIsCopiedOnceToEach() {
        var published = after(chief("2020-02-01"), own("Training"), published("2020-03-01"));

        assertThat(codes(published, own("More"))).containsExactly(ProblemCode.ALREADY_DONE);
        assertThat(codes(published, published("2020-03-02"))).containsExactly(ProblemCode.ALREADY_DONE);
        assertThat(codes(after(), copy(CopyTo.SECRETARY_OF_STATE, "2020-03-01")))
                .containsExactly(ProblemCode.WRONG_STATE);
        var copied = Responding.take(published, copy(CopyTo.SECRETARY_OF_STATE, "2020-03-01"), TODAY)
                .orThrow();
        assertThat(codes(copied, copy(CopyTo.SECRETARY_OF_STATE, "2020-03-02")))
                .containsExactly(ProblemCode.ALREADY_DONE);
    }

    @Test
    void daysFollowEachOtherAndAreNotInTheFuture() {
        assertThat(codes(after(), chief("2020-01-09"))).containsExactly(ProblemCode.DATE_OUT_OF_ORDER);
        assertThat(codes(after(), chief("2020-06-02"))).containsExactly(ProblemCode.DATE_IN_FUTURE);
        var written = after(chief("2020-02-01"), own("Training"));
        assertThat(codes(written, published("2020-01-31"))).containsExactly(ProblemCode.DATE_OUT_OF_ORDER);
        var published = Responding.take(written, published("2020-03-01"), TODAY).orThrow();
        assertThat(codes(published, copy(CopyTo.SECRETARY_OF_STATE, "2020-02-28")))
                .containsExactly(ProblemCode.DATE_OUT_OF_ORDER);
        assertThat(Responding.open(new InspectionResponse.Report(TODAY.plusDays(1), false), TODAY))
                .isInstanceOf(Outcome.Refused.class);
    }
}
