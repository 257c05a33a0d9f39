package uk.answerable.meetings.scrutiny.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;
import uk.answerable.meetings.scrutiny.store.ScrutinyStore;

/** What scrutiny adds to a measure's thread. */
@GraphQLApi
public class ThreadFieldsGraph {

    private final ScrutinyStore store;
    private final CallerOfToken token;

    @Inject
    ThreadFieldsGraph(ScrutinyStore store, CallerOfToken token) {
        this.store = store;
        this.token = token;
    }

    @Name("requests")
    public @NonNull Uni<List<List<@NonNull ScrutinyRequest>>> requests(@Source List<ScrutinyThread> threads) {
        Function<ScrutinyThread, Set<UUID>> keys = thread -> thread.keys(SubjectKind.REQUEST);
        return store.requests(token.scope(), ScrutinyThread.all(threads, keys))
                .map(rows -> ScrutinyThread.share(
                        threads, keys, rows.stream().map(ScrutinyRequest::of).toList(), ScrutinyRequest::key));
    }

    @Name("assessments")
    public @NonNull Uni<List<List<@NonNull TopicAssessment>>> assessments(@Source List<ScrutinyThread> threads) {
        Function<ScrutinyThread, Set<UUID>> keys = thread -> thread.keys(SubjectKind.ASSESSMENT);
        return store.assessments(token.scope(), ScrutinyThread.all(threads, keys))
                .map(rows -> ScrutinyThread.share(
                        threads, keys, rows.stream().map(TopicAssessment::of).toList(), TopicAssessment::key));
    }

    @Name("unansweredAsks")
    public @NonNull Uni<List<List<@NonNull UnansweredAsk>>> unansweredAsks(@Source List<ScrutinyThread> threads) {
        Function<ScrutinyThread, Set<UUID>> keys = thread -> thread.keys(SubjectKind.ASK);
        return store.asks(token.scope(), ScrutinyThread.all(threads, keys))
                .map(rows -> ScrutinyThread.share(
                        threads, keys, rows.stream().map(UnansweredAsk::of).toList(), UnansweredAsk::key));
    }

    @Name("disputedClaims")
    public @NonNull Uni<List<List<@NonNull DisputedClaim>>> disputedClaims(@Source List<ScrutinyThread> threads) {
        Function<ScrutinyThread, Set<UUID>> keys = thread -> thread.keys(SubjectKind.CLAIM);
        return store.claims(token.scope(), ScrutinyThread.all(threads, keys))
                .map(rows -> ScrutinyThread.share(
                        threads, keys, rows.stream().map(DisputedClaim::of).toList(), DisputedClaim::key));
    }

    @Name("deepDives")
    public @NonNull Uni<List<List<@NonNull DeepDive>>> deepDives(@Source List<ScrutinyThread> threads) {
        Function<ScrutinyThread, Set<UUID>> keys = thread -> thread.keys(SubjectKind.DEEP_DIVE);
        return store.deepDives(token.scope(), ScrutinyThread.all(threads, keys))
                .map(rows -> ScrutinyThread.share(
                        threads, keys, rows.stream().map(DeepDive::of).toList(), DeepDive::key));
    }
}
