package uk.answerable.portal.body.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.portal.body.rules.FollowUpAnswer.Recommendation;
import uk.answerable.portal.body.rules.FollowUpAnswer.Recommendations;
import uk.answerable.portal.body.rules.FollowUpAnswer.Review;
import uk.answerable.portal.body.rules.FollowUpAnswer.Reviews;
import uk.answerable.portal.body.rules.FollowUpAnswer.Step;
import uk.answerable.portal.body.rules.ProgrammeAnswer.Item;
import uk.answerable.portal.body.rules.ProgrammeAnswer.Programme;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.graph.rules.PageInfo;

class FollowUpViewTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 3);
    private static final PageInfo LAST = new PageInfo(false, null);

    @Test
    void howFarARecommendationIsIsToldAsFarAsTheReaderMayKnow() {
        assertThat(recommendation(null, null).standing()).isEqualTo("open");
        assertThat(recommendation(null, "WITHOUT_ACTION").standing()).isEqualTo("open, no action yet");
        assertThat(recommendation(DAY, "CLOSED").standing()).isEqualTo("closed on 3 February 2020");
        assertThat(recommendation(null, null).made()).isEqualTo("made by an inspection on 3 February 2020");
    }

    @Test
    void aReviewIsItsStepsWithTheirLastDays() {
        var review = view(List.of()).reviews().getFirst();

        assertThat(review.kind()).isEqualTo("Appointment of a chief constable");
        assertThat(review.conclusion()).isNull();
        assertThat(review.address()).isNull();
        assertThat(review.steps())
                .extracting(FollowUpView.StepRow::step, FollowUpView.StepRow::due, FollowUpView.StepRow::state)
                .containsExactly(tuple("the panel's report", "3 February 2020", "done late on 4 February 2020"));
    }

    @Test
    void aProgrammeStandsBySectionWithWhenEachIsTaken() {
        var answer = new ProgrammeAnswer(
                new ProgrammeAnswer.Body("warwickshire-pcp", "Panel", "warwickshire"),
                new Programme(
                        List.of(
                                item("DATED", new ProgrammeAnswer.Meeting("WK", DAY), null),
                                item("STANDING", null, "spring (sic)"),
                                item("DATED", null, null)),
                        LAST));

        var view = ProgrammeView.of(answer.body(), new Given<>(answer, Set.of()));

        assertThat(view.sections())
                .extracting(ProgrammeView.Section::name)
                .containsExactly("For a meeting", "Standing items");
        assertThat(view.sections().getFirst().items())
                .extracting(ProgrammeView.ItemRow::when)
                .containsExactly("3 February 2020", "not timetabled");
        assertThat(view.sections().getLast().items().getFirst().when()).isEqualTo("spring (sic)");
    }

    private static Item item(String section, ProgrammeAnswer.@Nullable Meeting meeting, @Nullable String printed) {
        return new Item(section, "Rural crime", "", "", null, printed, "OPEN", null, null, meeting);
    }

    private static FollowUpView.RecommendationRow recommendation(
            @Nullable LocalDate closed, @Nullable String standing) {
        return view(List.of(
                        new Recommendation("R1", "Supervise", "INSPECTION", DAY, closed, null, standing, List.of())))
                .recommendations()
                .getFirst();
    }

    private static FollowUpView view(List<Recommendation> recommendations) {
        var body = new FollowUpAnswer.Body("warwickshire-pcp", "Panel", "warwickshire", "POLICE_AND_CRIME_PANEL");
        var step = new Step("REPORT", "PANEL", DAY, DAY.plusDays(1), "TAKEN_LATE", "PRSRA 2011 Sch 8");
        var review = new Review(
                "CHIEF_CONSTABLE",
                "Chief constable",
                DAY,
                null,
                null,
                null,
                "javascript:alert(1)",
                null,
                null,
                List.of(step));
        return FollowUpView.of(
                body,
                new Given<>(
                        new FollowUpAnswer(
                                body, new Recommendations(recommendations, LAST), new Reviews(List.of(review))),
                        Set.of()));
    }
}
