package uk.answerable.meetings.recommendation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.action.rules.ActionStatus;
import uk.answerable.meetings.body.rules.BodyKind;

class RecommendedTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 7, 1);
    private static final String ID = Ids.next().toString();

    private static Recommended of(RecommendationSource source, @Nullable String inspections, boolean inReview) {
        return new Recommended(source, inspections, inReview, "R1", "Tell staff who decides", TODAY);
    }

    private static String answer(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? reasons.getFirst().code() + " " + reasons.getFirst().field()
                : "done";
    }

    private static String check(Recommended one, BodyKind body) {
        return answer(one.check(body, TODAY));
    }

    @Test
    void anInspectionsIsNamedByItsIdentifierAndAPanelsOwnIsAPanels() {
        var board = BodyKind.COMMISSIONERS_BOARD;
        var panel = BodyKind.POLICE_AND_CRIME_PANEL;

        assertThat(check(of(RecommendationSource.INSPECTION, ID, false), board)).isEqualTo("done");
        assertThat(check(of(RecommendationSource.INSPECTION, ID, false), panel)).isEqualTo("done");
        assertThat(check(of(RecommendationSource.INSPECTION, null, false), board))
                .isEqualTo("UNKNOWN_CODE input.recommendation");
        assertThat(check(of(RecommendationSource.INSPECTION, "R1", false), board))
                .isEqualTo("UNKNOWN_CODE input.recommendation");
        assertThat(check(of(RecommendationSource.INSPECTION, ID, true), panel)).isEqualTo("INVALID_INPUT input.review");
        assertThat(check(of(RecommendationSource.PANEL, null, true), panel)).isEqualTo("done");
        assertThat(check(of(RecommendationSource.PANEL, null, false), board)).isEqualTo("WRONG_STATE input.body");
        assertThat(check(of(RecommendationSource.PANEL, ID, false), panel))
                .isEqualTo("INVALID_INPUT input.recommendation");
    }

    @Test
    void itHasANumberALineAndADayThatCame() {
        var panel = BodyKind.POLICE_AND_CRIME_PANEL;

        assertThat(check(new Recommended(RecommendationSource.PANEL, null, false, " ", "A", TODAY), panel))
                .isEqualTo("INVALID_INPUT input.number");
        assertThat(check(new Recommended(RecommendationSource.PANEL, null, false, "1", "a".repeat(501), TODAY), panel))
                .isEqualTo("INVALID_INPUT input.title");
        assertThat(check(new Recommended(RecommendationSource.PANEL, null, false, "1", "A", TODAY.plusDays(1)), panel))
                .isEqualTo("DATE_IN_FUTURE input.madeOn");
    }

    @Test
    void noActionClosesARecommendation() {
        assertThat(Recommended.standing(false, List.of())).isEqualTo(FollowUp.WITHOUT_ACTION);
        assertThat(Recommended.standing(false, List.of(ActionStatus.CLOSED_BY_DECISION, ActionStatus.COMPLETE)))
                .isEqualTo(FollowUp.ACTIONS_OPEN);
        assertThat(Recommended.standing(false, List.of(ActionStatus.CLOSED_BY_DECISION, ActionStatus.SUPERSEDED)))
                .isEqualTo(FollowUp.ACTIONS_OVER);
        assertThat(Recommended.standing(true, List.of())).isEqualTo(FollowUp.CLOSED);
    }

    @Test
    void onlyADecisionOfThePanelClosesItsOwn() {
        assertThat(answer(Recommended.close(RecommendationSource.PANEL, false, "Done.")))
                .isEqualTo("done");
        assertThat(answer(Recommended.close(RecommendationSource.PANEL, false, " ")))
                .isEqualTo("INVALID_INPUT input.decision");
        assertThat(answer(Recommended.close(RecommendationSource.PANEL, true, "Done.")))
                .isEqualTo("ALREADY_DONE input.id");
        assertThat(answer(Recommended.close(RecommendationSource.INSPECTION, false, "Done.")))
                .isEqualTo("WRONG_STATE input.id");
    }
}
