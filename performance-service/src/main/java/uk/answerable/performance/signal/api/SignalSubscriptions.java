package uk.answerable.performance.signal.api;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.events.CloudEvent;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.live.LiveEvents;
import uk.answerable.kernel.live.LiveFeed;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.signal.store.SignalEvents;
import uk.answerable.performance.signal.store.SignalStore;

/** Signals as they are found and raised, told to those who wait for them and may see them. */
@GraphQLApi
public class SignalSubscriptions {

    private final Dictionary dictionary;
    private final SignalStore store;
    private final CallerOfToken token;
    private final LiveFeed<SignalStore.Seen> detected;
    private final LiveFeed<SignalStore.Seen> raised;

    @Inject
    SignalSubscriptions(Dictionary dictionary, SignalStore store, CallerOfToken token, LiveEvents live) {
        this.dictionary = dictionary;
        this.store = store;
        this.token = token;
        this.detected = live.feed(SignalEvents.DETECTED, this::load);
        this.raised = live.feed(SignalEvents.RAISED, this::load);
    }

    private Uni<Optional<SignalStore.Seen>> load(CloudEvent event) {
        var id = UUID.fromString(event.subject());
        return store.find(Scope.ofService("live signals", MatrixFile.get()), List.of(id))
                .map(found -> Optional.ofNullable(found.get(id)));
    }

    @Subscription
    @Description("Signals of a force as the rules find them, for its own scrutineers.")
    public Multi<Signal> signalDetected(@Name("force") @NonNull String force) {
        return signals(detected, force);
    }

    @Subscription
    @Description("Signals of a force as an analyst raises them; the public is told of those of published figures.")
    public Multi<Signal> signalRaised(@Name("force") @NonNull String force) {
        return signals(raised, force);
    }

    private Multi<Signal> signals(LiveFeed<SignalStore.Seen> feed, String force) {
        var scope = token.scope();
        if (dictionary.force(force).isEmpty()) {
            return Multi.createFrom()
                    .failure(new RefusedException(
                            Refusal.ofField(ProblemCode.UNKNOWN_CODE, "force", "there is no such police force")));
        }
        return feed.to(seen -> seen.signal().force().equals(force) && scope.permits("Signal", "kind", seen.place()))
                .map(seen -> Signal.of(seen, dictionary));
    }
}
