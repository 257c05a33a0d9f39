package uk.answerable.performance.qualitative.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.survey.rules.SurveyPolicy;

/**
 * People listened to in depth, and what came of it: context to figures, never a measurement, and nobody in it has a
 * name (FEATURES 239; 004:2(6):s10).
 *
 * @param ranBy an office or organisation
 * @param withdrawal null while it stands
 */
public record QualitativeExercise(
        UUID id,
        String force,
        String topic,
        QualitativeMethod method,
        LocalDate from,
        LocalDate to,
        int participants,
        String ranBy,
        List<QualitativeFinding> findings,
        Instant recordedAt,
        String office,
        @Nullable Withdrawal withdrawal) {

    private static final int LONGEST_REASON = 1000;

    public QualitativeExercise {
        findings = List.copyOf(findings);
    }

    /** Why it stands no longer. */
    public record Withdrawal(Instant at, String office, String reason) {}

    /** Whether it is so small that the public could recognise somebody: the least base of surveys holds here, too. */
    public boolean isSmall() {
        return participants < SurveyPolicy.on(to).shownFrom();
    }

    /** Participants as the public is told. */
    public String participantsInPublic() {
        var least = SurveyPolicy.on(to).shownFrom();
        return isSmall() ? "fewer than " + least : Integer.toString(participants);
    }

    public boolean bearsOn(String measure) {
        return findings.stream().anyMatch(finding -> finding.measures().contains(measure));
    }

    /** Whether it was on record at a moment and not withdrawn by then. */
    public boolean isKnownAt(Instant moment) {
        return !recordedAt.isAfter(moment)
                && Optional.ofNullable(withdrawal)
                        .filter(gone -> !gone.at().isAfter(moment))
                        .isEmpty();
    }

    /** Takes it off the record, with the reason: it stands in no later edition. */
    public Outcome<QualitativeExercise> withdrawn(@Nullable String reason, String byOffice, Instant now) {
        if (withdrawal != null) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.ALREADY_DONE, "input.id", "the exercise is withdrawn already"));
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT,
                    "input.reason",
                    "say in 1 to 1,000 characters why the exercise is withdrawn"));
        }
        return Outcome.done(new QualitativeExercise(
                id,
                force,
                topic,
                method,
                from,
                to,
                participants,
                ranBy,
                findings,
                recordedAt,
                office,
                new Withdrawal(now, byOffice, reason.strip())));
    }
}
