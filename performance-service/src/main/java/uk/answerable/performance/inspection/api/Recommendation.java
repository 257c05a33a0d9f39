package uk.answerable.performance.inspection.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.api.PoliceForce;
import uk.answerable.performance.inspection.rules.FindingKind;
import uk.answerable.performance.inspection.store.RecommendationStore;
import uk.answerable.performance.measure.api.Measure;

/** A recommendation as the graph shows it; an entity of the supergraph. */
@Key(fields = @FieldSet("id"))
@Description("A recommendation or an area for improvement of an inspection.")
public record Recommendation(
        @Id @NonNull String id,

        @Id @NonNull @Description("The inspection that makes it.")
        String inspectionId,

        @Nullable @Description("Null when it is addressed to all forces.")
        PoliceForce force,

        @NonNull String code,

        @Description("False where the report numbers nothing and the code is ours.")
        boolean numbered,

        @NonNull FindingKind kind,
        @NonNull String topic,
        @NonNull String text,

        @NonNull @Description("What it consists of.") List<@NonNull String> points,

        @Nullable @Description("Class of its deadline.") String deadline,

        @Nullable LocalDate due,

        @NonNull @Description("Why it is due then, or why no date can be told.")
        List<@NonNull String> dueExplanation,

        @Nullable @Description("Code of the recommendation this area for improvement belongs to.")
        String answers,

        @NonNull @Description("What shows whether it worked.")
        List<@NonNull Measure> measures) {

    static Recommendation of(RecommendationStore.Seen seen, Dictionary dictionary) {
        var one = seen.recommendation();
        var force = seen.force();
        return new Recommendation(
                one.id().toString(),
                seen.inspection().toString(),
                force == null
                        ? null
                        : dictionary.force(force).map(PoliceForce::of).orElse(null),
                one.code(),
                one.numbered(),
                one.kind(),
                one.topic(),
                one.text(),
                one.points(),
                one.deadline(),
                one.due().on(),
                one.due().explanation(),
                one.answers(),
                one.measures().stream()
                        .map(dictionary::measure)
                        .flatMap(Optional::stream)
                        .map(Measure::of)
                        .toList());
    }

    UUID key() {
        return UUID.fromString(id);
    }
}
