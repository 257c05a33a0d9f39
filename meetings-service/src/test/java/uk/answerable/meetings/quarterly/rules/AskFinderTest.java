package uk.answerable.meetings.quarterly.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of the shape of 004 item 2(3), in words of our own. */
class AskFinderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why did burglary rise in the north?",
                "Please provide the figures of each area.",
                "The office would like to see the plan for the new team.",
                "The Chief Constable's professional judgement is sought on whether this rise is good news.",
                "An explanation is sought as to the causes, the festive weeks among them.",
                "In the meantime any reassurance that the force can give would be welcome.",
                "Further analysis of the survey would be welcome to understand the causes.",
                "It's requested that the Chief Constable says how the backlog is worked off.",
                "The panel requests a report on the services for victims.",
                "The force is asked to explain the gap between the two counts.",
                "Could the force set out what changed in October.",
                "The Commissioner seeks assurance that visits are made.",
                "Confirm the number of officers trained."
            })
    void whatAsksIsProposed(String sentence) {
        assertThat(AskFinder.in(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Burglary rose by 12% against the same quarter of last year.",
                "The service team were actively seeking to close the cases.",
                "The force welcomes this as an opportunity to explore the work.",
                "A charging decision was sought in 46 of 130 cases.",
                "It is proposed that organised crime is looked at in depth in the first quarter.",
                "The panel has requested a report every year since 2016, and has been asked for less since.",
                "The request was answered in December.",
                ""
            })
    void whatTellsIsNot(String sentence) {
        assertThat(AskFinder.in(sentence)).isEmpty();
    }

    @Test
    void anAskStandsAmongFindings() {
        assertThat(AskFinder.in("""
                Violence with injury rose to 310 offences, 40 above the month before. The reasons are not clear and an
                explanation is sought.
                """.replace("\n", " ")))
                .containsExactly("The reasons are not clear and an explanation is sought.");
    }

    @Test
    void aQuestionThatFollowsOnBelongsToItsAsk() {
        assertThat(AskFinder.in(
                        "Judgement is sought on whether this level is acceptable. If not what action is proposed."
                                + " The level was 900 in June."))
                .containsExactly(
                        "Judgement is sought on whether this level is acceptable. If not what action is proposed.");
    }

    @Test
    void aLeadInAsksForEachItemOfItsList() {
        assertThat(AskFinder.in("""
                Performance fell. Please explain the fall in respect of:

                - answering times
                • visits in person

                The rest is on course.
                - a list of nothing
                """))
                .containsExactly(
                        "Please explain the fall in respect of: answering times",
                        "Please explain the fall in respect of: visits in person");
    }

    @Test
    void numbersGoOnAfterTextBetweenThemAndNotAfterAnotherList() {
        assertThat(AskFinder.in("""
                It's requested that the force gives its judgement of the issues: -
                1. Rural crime
                Offences rose. A deep dive is proposed.
                2. Satisfaction
                Any reassurance would be welcome.
                1. Not of this list
                """))
                .containsExactly(
                        "It's requested that the force gives its judgement of the issues: - Rural crime",
                        "It's requested that the force gives its judgement of the issues: - Satisfaction",
                        "Any reassurance would be welcome.");
    }

    @Test
    void aLeadInWithoutAListIsAnAskItself() {
        assertThat(AskFinder.in("Please comment on the following:\nThe figures stand overleaf."))
                .containsExactly("Please comment on the following:");
    }

    @Test
    void whatIsMarkedIsNotProposedAgain() {
        var marked = new TextAsk(1, "page 9", "why did  burglary rise in the north", null, null);

        assertThat(AskFinder.unmarked("Why did burglary rise in the north? Why in March?", List.of(marked)))
                .containsExactly("Why in March?");
    }
}
