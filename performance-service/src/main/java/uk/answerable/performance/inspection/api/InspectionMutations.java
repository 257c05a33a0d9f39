package uk.answerable.performance.inspection.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.inspection.rules.InspectionPolicies;
import uk.answerable.performance.inspection.rules.NewStep;
import uk.answerable.performance.inspection.rules.ProgressStep;
import uk.answerable.performance.inspection.rules.Report;
import uk.answerable.performance.inspection.rules.TakenStep;
import uk.answerable.performance.inspection.store.InspectionStore;
import uk.answerable.performance.inspection.store.ProgressStore;
import uk.answerable.performance.inspection.store.RecommendationStore;
import uk.answerable.performance.measure.rules.Measure;

/** Recording inspections, and what is done about them. */
@GraphQLApi
public class InspectionMutations {

    @Inject
    InspectionStore store;

    @Inject
    RecommendationStore recommendations;

    @Inject
    ProgressStore progress;

    @Inject
    Inspections inspections;

    @Inject
    InspectionPolicies policies;

    @Inject
    Dictionary dictionary;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Mutation
    @Description("Records a report about the caller's force; deadlines are counted from its publication.")
    public Uni<@NonNull InspectionRecordPayload> inspectionRecord(@Name("input") @NonNull InspectionRecordInput input) {
        var scope = token.scope();
        var report = input.inspection()
                .check(
                        Ids.next(),
                        policies,
                        dictionary.forces().size(),
                        dictionary.measures().stream().map(Measure::code).collect(Collectors.toSet()));
        return switch (report) {
            case Outcome.Refused<Report>(var reasons) ->
                Uni.createFrom().item(InspectionRecordPayload.of(Outcome.refused(reasons)));
            case Outcome.Done<Report>(var right) ->
                store.record(scope, right, clock.instant())
                        .map(outcome -> InspectionRecordPayload.of(outcome.map(inspections::shown)));
        };
    }

    @Mutation
    @Description("Takes a step with a recommendation: the force answers, its local policing body records what the"
            + " inspectorate says.")
    public Uni<@NonNull RecommendationAdvancePayload> recommendationAdvance(
            @Name("input") @NonNull RecommendationAdvanceInput input) {
        var scope = token.scope();
        var step = new NewStep(input.step(), input.text(), input.on()).check(inspections.today());
        return switch (step) {
            case Outcome.Refused<ProgressStep>(var reasons) ->
                Uni.createFrom().item(RecommendationAdvancePayload.of(Outcome.refused(reasons)));
            case Outcome.Done<ProgressStep>(var right) ->
                advance(scope, input, right).map(RecommendationAdvancePayload::of);
        };
    }

    private Uni<Outcome<RecommendationAdvancePayload.Advanced>> advance(
            Scope scope, RecommendationAdvanceInput input, ProgressStep step) {
        var ids = Ids.read(input.id()).stream().toList();
        return recommendations.find(scope, ids, inspections.today()).chain(found -> {
            var seen = found.values().stream()
                    .filter(one -> one.force() == null || one.force().equals(input.force()))
                    .findFirst();
            if (seen.isEmpty()) {
                return Uni.createFrom()
                        .item(Outcome.refused(Refusal.ofField(
                                ProblemCode.NOT_FOUND, "input.id", "nothing with this id is asked of this force")));
            }
            return progress.take(
                            scope,
                            new ProgressStore.Of(seen.get().recommendation().id(), input.force()),
                            step,
                            Optional.ofNullable(input.expectedVersion()),
                            clock.instant())
                    .map(outcome -> outcome.map(taken -> advanced(seen.get(), input.force(), taken)));
        });
    }

    private RecommendationAdvancePayload.Advanced advanced(
            RecommendationStore.Seen seen, String force, List<TakenStep> taken) {
        return new RecommendationAdvancePayload.Advanced(
                inspections.shown(seen),
                RecommendationProgress.of(
                        force, taken, seen.recommendation().due().on(), inspections.today()));
    }
}
