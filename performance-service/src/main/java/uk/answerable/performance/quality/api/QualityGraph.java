package uk.answerable.performance.quality.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.api.PoliceForce;
import uk.answerable.performance.measure.api.Measure;
import uk.answerable.performance.quality.rules.DataQuality;
import uk.answerable.performance.quality.rules.IssueKind;

/** Known issues and risks of a force's figures in the graph; all from memory. */
@GraphQLApi
public class QualityGraph {

    @Inject
    DataQuality register;

    @Inject
    Dictionary dictionary;

    /** An issue as the graph shows it. */
    @Description("Something known to be wrong with figures of a force.")
    public record KnownIssue(
            @NonNull String code,
            @NonNull IssueKind kind,
            @Nullable String system,
            @NonNull String what,

            @NonNull @Description("What it does to the measures.")
            String effect,

            @NonNull List<@NonNull Measure> measures,
            @NonNull String knownSince,

            @Nullable @Description("A month or a year, as the source states it.")
            String fixExpected,

            @Nullable @Description("Null while it is open.") LocalDate fixedOn,

            @NonNull String source) {}

    /** A risk as the graph shows it. */
    @Description("A risk of the figures that went to a strategic risk register.")
    public record DataRisk(
            @NonNull String code,
            @NonNull String risk,
            @NonNull String cause,
            @NonNull List<@NonNull Measure> measures,
            @NonNull @Description("The register it is on.") String heldIn,
            @NonNull String recommended,
            @Nullable String agreed,
            @NonNull String owner,
            @NonNull String source) {}

    @Description("What is known to be wrong with the force's figures, or with those of one measure.")
    public Uni<List<List<@NonNull KnownIssue>>> knownIssues(
            @Source List<PoliceForce> forces, @Name("measure") @Nullable String measure) {
        return Uni.createFrom()
                .item(forces.stream()
                        .map(force -> register.issuesOf(force.code(), Optional.ofNullable(measure)).stream()
                                .map(issue -> new KnownIssue(
                                        issue.code(),
                                        issue.kind(),
                                        issue.system(),
                                        issue.what(),
                                        issue.effect(),
                                        measures(issue.measures()),
                                        issue.knownSince(),
                                        issue.fixExpected(),
                                        issue.fixedOn(),
                                        issue.source()))
                                .toList())
                        .toList());
    }

    @Description("Risks of the force's figures on a strategic risk register.")
    public Uni<List<List<@NonNull DataRisk>>> dataRisks(@Source List<PoliceForce> forces) {
        return Uni.createFrom()
                .item(forces.stream()
                        .map(force -> register.risksOf(force.code()).stream()
                                .map(risk -> new DataRisk(
                                        risk.code(),
                                        risk.risk(),
                                        risk.cause(),
                                        measures(risk.measures()),
                                        risk.register(),
                                        risk.recommended(),
                                        risk.agreed(),
                                        risk.owner(),
                                        risk.source()))
                                .toList())
                        .toList());
    }

    private List<Measure> measures(List<String> codes) {
        return codes.stream()
                .map(dictionary::measure)
                .flatMap(Optional::stream)
                .map(Measure::of)
                .toList();
    }
}
