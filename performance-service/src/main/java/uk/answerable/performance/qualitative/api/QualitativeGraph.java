package uk.answerable.performance.qualitative.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.api.PoliceForce;
import uk.answerable.performance.qualitative.store.QualitativeStore;

/** Qualitative exercises in the graph. */
@GraphQLApi
public class QualitativeGraph {

    @Inject
    Dictionary dictionary;

    @Inject
    QualitativeStore store;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Description(
            "Focus groups and interviews on record, the newest first, for the force and its scrutineers; the public"
                    + " reads of them in editions.")
    public Uni<List<@NonNull QualitativeExerciseConnection>> qualitativeExercises(
            @Source List<PoliceForce> forces,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var scope = token.scope();
        var request = PageRequest.of(first, after).orThrow();
        var last = request.after().map(cursor -> last(cursor).orThrow()).orElse(null);
        return store.newest(scope, forces.stream().map(PoliceForce::code).toList(), last, request.rowsToRead())
                .map(pages -> pages.stream().map(rows -> page(rows, request)).toList());
    }

    private QualitativeExerciseConnection page(
            List<uk.answerable.performance.qualitative.rules.QualitativeExercise> rows, PageRequest request) {
        var page = Page.cut(rows, request, row -> Cursor.of(row.id()));
        return new QualitativeExerciseConnection(
                page.nodes().stream()
                        .map(row -> QualitativeExercise.of(row, dictionary))
                        .toList(),
                PageInfo.of(page.pageInfo()));
    }

    private static Outcome<UUID> last(Cursor cursor) {
        return cursor.read(1, key -> UUID.fromString(key.getFirst()));
    }

    @Mutation
    @Description("Puts a focus group or interviews on record, with numbered findings and no names.")
    public @NonNull Uni<QualitativeExercisePayload> qualitativeExerciseRecord(
            @Name("input") @NonNull QualitativeExerciseRecordInput input) {
        var scope = token.scope();
        if (dictionary.force(input.force()).isEmpty()) {
            return payload(Uni.createFrom()
                    .item(Outcome.refused(Refusal.ofField(
                            ProblemCode.UNKNOWN_CODE, "input.force", "there is no such police force"))));
        }
        return payload(add(
                scope,
                input.exercise()
                        .check(
                                Ids.next(),
                                code -> dictionary.measure(code).isPresent(),
                                scope.caller().office(),
                                clock.instant())));
    }

    private Uni<Outcome<uk.answerable.performance.qualitative.rules.QualitativeExercise>> add(
            Scope scope, Outcome<uk.answerable.performance.qualitative.rules.QualitativeExercise> checked) {
        return switch (checked) {
            case Outcome.Refused<uk.answerable.performance.qualitative.rules.QualitativeExercise> refused ->
                Uni.createFrom().item(refused);
            case Outcome.Done<uk.answerable.performance.qualitative.rules.QualitativeExercise>(var exercise) ->
                store.add(scope, exercise);
        };
    }

    @Mutation
    @Description("Takes an exercise off the record, with the reason.")
    public @NonNull Uni<QualitativeExercisePayload> qualitativeExerciseWithdraw(
            @Name("input") @NonNull QualitativeExerciseWithdrawInput input) {
        var scope = token.scope();
        return payload(Ids.read(input.id())
                .map(id -> store.withdraw(scope, id, input.reason(), clock.instant()))
                .orElseGet(() -> Uni.createFrom()
                        .item(Outcome.refused(
                                Refusal.ofField(ProblemCode.NOT_FOUND, "input.id", "there is no such exercise")))));
    }

    private Uni<QualitativeExercisePayload> payload(
            Uni<Outcome<uk.answerable.performance.qualitative.rules.QualitativeExercise>> answer) {
        return answer.map(
                outcome -> QualitativeExercisePayload.of(outcome.map(row -> QualitativeExercise.of(row, dictionary))));
    }
}
