package uk.answerable.performance.qualitative.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.measure.api.Measure;
import uk.answerable.performance.qualitative.rules.QualitativeMethod;

/** An exercise as the graph shows it to a force and its scrutineers. All but its id can be denied. */
@Description("People listened to in depth, and what came of it: context to figures, never a measurement.")
public record QualitativeExercise(
        @Id @NonNull String id,
        @Nullable String topic,
        @Nullable QualitativeMethod method,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer participants,

        @Nullable
        @Description("Fewer than the least base of surveys: the public is told neither how many nor what they said.")
        Boolean small,

        @Nullable String ranBy,
        @Nullable List<@NonNull QualitativeFinding> findings,
        @Nullable OffsetDateTime recordedAt,
        @Nullable String office,

        @Nullable @Description("Why it stands no longer; null while it does.")
        String withdrawnBecause,

        @Ignore Place place)
        implements Guarded {

    /** A numbered statement. */
    @Description("Something an exercise found, and the measures it bears on.")
    public record QualitativeFinding(
            @Nullable Integer number,
            @Nullable String statement,
            @Nullable List<@NonNull Measure> measures) {}

    static QualitativeExercise of(
            uk.answerable.performance.qualitative.rules.QualitativeExercise exercise, Dictionary dictionary) {
        var withdrawal = exercise.withdrawal();
        return new QualitativeExercise(
                exercise.id().toString(),
                exercise.topic(),
                exercise.method(),
                exercise.from(),
                exercise.to(),
                exercise.participants(),
                exercise.isSmall(),
                exercise.ranBy(),
                exercise.findings().stream()
                        .map(finding -> new QualitativeFinding(
                                finding.number(), finding.statement(), measures(finding.measures(), dictionary)))
                        .toList(),
                exercise.recordedAt().atOffset(ZoneOffset.UTC),
                exercise.office(),
                withdrawal == null ? null : withdrawal.reason(),
                Place.ofForce(Place.ANY, exercise.force()));
    }

    private static List<Measure> measures(List<String> codes, Dictionary dictionary) {
        return codes.stream()
                .flatMap(code -> dictionary.measure(code).stream())
                .map(Measure::of)
                .toList();
    }

    @Override
    public Place accessPlace() {
        return place;
    }
}
