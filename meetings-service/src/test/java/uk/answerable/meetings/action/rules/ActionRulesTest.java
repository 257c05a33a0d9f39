package uk.answerable.meetings.action.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;

class ActionRulesTest {

    @Test
    void aBodysOwnReferenceIsNotAssigned() {
        assertThat(ActionReference.parse("2020/13")).contains(new ActionReference("2020/13", 2020, 13, false));
    }

    @Test
    void oursSaysSo() {
        assertThat(ActionReference.parse("MAM-2018-11/04"))
                .contains(new ActionReference("MAM-2018-11/04", 2018, 4, true));
    }

    @Test
    void theSeriesRunsThroughTheYear() {
        assertThat(ActionReference.own(2020, 7)).isEqualTo(new ActionReference("2020/07", 2020, 7, false));
        assertThat(ActionReference.parse(ActionReference.own(2021, 118).text()))
                .contains(ActionReference.own(2021, 118));
    }

    @ParameterizedTest
    @CsvSource({
        "'', NONE",
        "before season, SEASON",
        "2020-09-08, DATE",
        "May 2019 meeting, MEETING",
        "before next panel, MEETING",
        "when complete, WHEN_COMPLETE",
        "ongoing, ONGOING",
        "after December SDG, EVENT",
    })
    void readsEveryFormOfDue(String words, DueForm form) {
        assertThat(Due.parse(words).form()).isEqualTo(form);
    }

    @Test
    void aSeasonLeavesAGapAndOffersItself() {
        var due = Due.parse("before season");

        assertThat(due.date()).isNull();
        assertThat(due.gap()).isEqualTo("no due date was set");
        assertThat(due.offered()).isEqualTo("before the season");
    }

    @Test
    void noneIsAGapWithNothingToOffer() {
        assertThat(Due.parse("").gap()).isEqualTo("no due date was set");
        assertThat(Due.parse("").offered()).isNull();
    }

    @Test
    void aMeetingHoldsTheOwnerToSomething() {
        assertThat(Due.parse("May 2019 meeting").gap()).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void isNotClosedWithoutADecision(@Nullable String decision) {
        var closed = ActionClosing.close(ActionStatus.OPEN, 0, decision, null);

        assertThat(codes(closed)).containsExactly(ProblemCode.INVALID_INPUT);
    }

    @Test
    void isNotClosedOverSomebodyElsesChange() {
        assertThat(codes(ActionClosing.close(ActionStatus.OPEN, 2, "agreed as met", 1)))
                .containsExactly(ProblemCode.VERSION_CONFLICT);
    }

    @Test
    void isClosedOnce() {
        assertThat(codes(ActionClosing.close(ActionStatus.CLOSED_BY_DECISION, 1, "again", null)))
                .containsExactly(ProblemCode.WRONG_STATE);
    }

    @Test
    void finishedWorkIsStillClosedByDecisionOnly() {
        assertThat(ActionStatus.COMPLETE.isOver()).isFalse();
        assertThat(ActionClosing.close(ActionStatus.COMPLETE, 1, " agreed as met ", 1))
                .isEqualTo(Outcome.done("agreed as met"));
    }

    private static List<ProblemCode> codes(Outcome<String> outcome) {
        return switch (outcome) {
            case Outcome.Done<String> done -> List.of();
            case Outcome.Refused<String>(var reasons) ->
                reasons.stream().map(reason -> reason.code()).toList();
        };
    }
}
