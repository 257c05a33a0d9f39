package uk.answerable.performance.peer.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.peer.rules.Benchmark;
import uk.answerable.performance.peer.store.BenchmarkStore;
import uk.answerable.performance.peer.store.PeerGroupStore;

/** What an office records about the peers of its force. */
@GraphQLApi
public class PeerMutations {

    @Inject
    Dictionary dictionary;

    @Inject
    PeerGroupStore groups;

    @Inject
    BenchmarkStore benchmarks;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Mutation
    @Description("Records who a force is compared with from a day on, with the source that names them.")
    public @NonNull Uni<PeerGroupRecordPayload> peerGroupRecord(@Name("input") @NonNull PeerGroupRecordInput input) {
        var scope = token.scope();
        if (isOthers(scope, input.force())) {
            return noGroup(ownOnly());
        }
        return switch (input.group().check(Ids.next().toString(), dictionary)) {
            case Outcome.Done<uk.answerable.performance.area.rules.PeerGroup>(var group) ->
                groups.record(scope, input.force(), group, clock.instant())
                        .map(kept -> new PeerGroupRecordPayload(PeerGroup.of(kept), List.of()));
            case Outcome.Refused<uk.answerable.performance.area.rules.PeerGroup>(var reasons) -> noGroup(reasons);
        };
    }

    @Mutation
    @Description("Records a figure of a force nobody names, for no stated period.")
    public @NonNull Uni<PeerBenchmarkRecordPayload> peerBenchmarkRecord(
            @Name("input") @NonNull PeerBenchmarkRecordInput input) {
        var scope = token.scope();
        if (isOthers(scope, input.force())) {
            return noBenchmark(ownOnly());
        }
        return switch (input.benchmark().check(Ids.next().toString(), dictionary, LocalDate.now(clock))) {
            case Outcome.Done<Benchmark>(var benchmark) ->
                benchmarks
                        .record(scope, benchmark, clock.instant())
                        .map(kept -> new PeerBenchmarkRecordPayload(PeerBenchmarks.PeerBenchmark.of(kept), List.of()));
            case Outcome.Refused<Benchmark>(var reasons) -> noBenchmark(reasons);
        };
    }

    private static boolean isOthers(Scope scope, String force) {
        return !scope.caller().forces().contains(force);
    }

    private static List<Refusal> ownOnly() {
        return List.of(
                Refusal.ofField(ProblemCode.FORBIDDEN, "input.force", "You may record peers of your own force only"));
    }

    private static Uni<PeerGroupRecordPayload> noGroup(List<Refusal> reasons) {
        return Uni.createFrom()
                .item(new PeerGroupRecordPayload(
                        null, reasons.stream().map(UserError::of).toList()));
    }

    private static Uni<PeerBenchmarkRecordPayload> noBenchmark(List<Refusal> reasons) {
        return Uni.createFrom()
                .item(new PeerBenchmarkRecordPayload(
                        null, reasons.stream().map(UserError::of).toList()));
    }
}
