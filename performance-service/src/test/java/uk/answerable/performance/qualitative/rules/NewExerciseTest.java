package uk.answerable.performance.qualitative.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.qualitative.rules.NewExercise.NewFinding;

/** What may be put on record of a focus group, and what may not. */
class NewExerciseTest {

    private static final Instant NOW = Instant.parse("2020-03-02T09:00:00Z");
    private static final NewFinding FINDING =
            new NewFinding("Updates came late and said little", List.of("domestic_abuse_satisfaction_follow_up"));

    @Test
    void findingsAreNumberedInTheirOrder() {
        var exercise = check(
                        exercise(12, "Force survey team", FINDING, new NewFinding(" Kind first contact ", List.of())))
                .orThrow();

        assertThat(exercise.findings())
                .extracting(finding -> finding.number() + " " + finding.statement())
                .containsExactly("1 Updates came late and said little", "2 Kind first contact");
        assertThat(exercise.bearsOn("domestic_abuse_satisfaction_follow_up")).isTrue();
        assertThat(exercise.isSmall()).isFalse();
        assertThat(exercise.participantsInPublic()).isEqualTo("12");
    }

    @Test
    void aSmallGroupIsNotCountedInPublic() {
        var exercise = check(exercise(9, "Force survey team", FINDING)).orThrow();

        assertThat(exercise.isSmall()).isTrue();
        assertThat(exercise.participantsInPublic()).isEqualTo("fewer than 10");
    }

    @Test
    void nobodyHasAName() {
        assertThat(fields(exercise(12, "Ms Example of the survey team", FINDING)))
                .containsExactly("input.ranBy");
        assertThat(fields(exercise(12, "Survey team", new NewFinding("Ask a.person@example.org", List.of()))))
                .containsExactly("input.findings[0].statement");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var wrong = new NewExercise(
                "warwickshire",
                " ",
                QualitativeMethod.FOCUS_GROUP,
                LocalDate.of(2020, 3, 4),
                LocalDate.of(2020, 3, 3),
                0,
                "Survey team",
                List.of(new NewFinding("Said", List.of("no_such_measure"))));

        assertThat(fields(wrong))
                .containsExactly(
                        "input.topic", "input.to", "input.to", "input.participants", "input.findings[0].measures");
        assertThat(fields(exercise(12, "Survey team"))).containsExactly("input.findings");
        assertThat(fields(exercise(
                        12, "Survey team", Collections.nCopies(51, FINDING).toArray(NewFinding[]::new))))
                .containsExactly("input.findings");
    }

    @Test
    void aWithdrawnOneIsKnownUntilThen() {
        var exercise = check(exercise(12, "Survey team", FINDING)).orThrow();

        assertThat(exercise.withdrawn(" ", "analyst", NOW)).isInstanceOf(Outcome.Refused.class);
        var gone = exercise.withdrawn("recorded twice", "analyst", NOW.plusSeconds(60))
                .orThrow();
        assertThat(gone.isKnownAt(NOW.plusSeconds(59))).isTrue();
        assertThat(gone.isKnownAt(NOW.plusSeconds(60))).isFalse();
        assertThat(gone.isKnownAt(NOW.minusSeconds(1))).isFalse();
        assertThat(gone.withdrawn("again", "analyst", NOW)).isInstanceOf(Outcome.Refused.class);
    }

    private static NewExercise exercise(int participants, String ranBy, NewFinding... findings) {
        return new NewExercise(
                "warwickshire",
                "Victims of domestic abuse on being kept informed",
                QualitativeMethod.FOCUS_GROUP,
                LocalDate.of(2020, 2, 3),
                LocalDate.of(2020, 2, 4),
                participants,
                ranBy,
                List.of(findings));
    }

    private static Outcome<QualitativeExercise> check(NewExercise exercise) {
        return exercise.check(UUID.randomUUID(), code -> code.startsWith("domestic_abuse"), "performance analyst", NOW);
    }

    private static List<String> fields(NewExercise exercise) {
        return check(exercise) instanceof Outcome.Refused<QualitativeExercise>(var reasons)
                ? reasons.stream().map(Refusal::field).toList()
                : List.of();
    }
}
