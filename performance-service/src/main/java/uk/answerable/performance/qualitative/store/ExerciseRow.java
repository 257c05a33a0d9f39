package uk.answerable.performance.qualitative.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.qualitative.rules.QualitativeExercise;
import uk.answerable.performance.qualitative.rules.QualitativeFinding;
import uk.answerable.performance.qualitative.rules.QualitativeMethod;

/** An exercise as its table holds it; names are the columns'. */
record ExerciseRow(
        int n,
        UUID id,
        String force,
        String topic,
        QualitativeMethod method,
        LocalDate held_from,
        LocalDate held_to,
        int participants,
        String ran_by,
        List<QualitativeFinding> findings,
        Instant recorded_at,
        String office,
        @Nullable Instant withdrawn_at,
        @Nullable String withdrawn_by,
        @Nullable String withdrawn_reason) {

    static ExerciseRow of(QualitativeExercise exercise) {
        return new ExerciseRow(
                0,
                exercise.id(),
                exercise.force(),
                exercise.topic(),
                exercise.method(),
                exercise.from(),
                exercise.to(),
                exercise.participants(),
                exercise.ranBy(),
                exercise.findings(),
                exercise.recordedAt(),
                exercise.office(),
                null,
                null,
                null);
    }

    QualitativeExercise exercise() {
        return new QualitativeExercise(
                id,
                force,
                topic,
                method,
                held_from,
                held_to,
                participants,
                ran_by,
                findings,
                recorded_at,
                office,
                withdrawn_at == null || withdrawn_by == null || withdrawn_reason == null
                        ? null
                        : new QualitativeExercise.Withdrawal(withdrawn_at, withdrawn_by, withdrawn_reason));
    }
}
