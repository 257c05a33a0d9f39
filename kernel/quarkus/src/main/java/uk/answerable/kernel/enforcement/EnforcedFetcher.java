package uk.answerable.kernel.enforcement;

import graphql.ExceptionWhileDataFetching;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.graphql.runtime.spi.datafetcher.RequestContextHelper;
import io.smallrye.mutiny.Multi;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import mutiny.zero.flow.adapters.AdaptersToReactiveStreams;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.edge.GraphErrors;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;

/**
 * One field behind the matrix. A denied root field answers with an error; a denied field of an object is null without
 * one, exactly as if there were nothing. It also turns refusals and faults into the errors the contract names.
 */
final class EnforcedFetcher implements DataFetcher<@Nullable Object> {

    private final String type;
    private final String field;
    private final DataFetcher<?> fetcher;
    private final boolean open;

    EnforcedFetcher(String type, String field, DataFetcher<?> fetcher, boolean open) {
        this.type = type;
        this.field = field;
        this.fetcher = fetcher;
        this.open = open;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        return environment.getSource() == null ? root(environment) : answer(environment);
    }

    /**
     * A root field asked for over a websocket runs in the context of the request that opened it. Its caller is kept before
     * anything else happens: events come outside of any request, or while somebody else's is active.
     */
    private @Nullable Object root(DataFetchingEnvironment environment) {
        var request = Arc.container().requestContext();
        var active = request.isActive();
        if (!active) {
            RequestContextHelper.reactivate(request, environment);
        }
        try {
            caller(environment);
            return answer(environment);
        } finally {
            if (!active) {
                request.deactivate();
            }
        }
    }

    private @Nullable Object answer(DataFetchingEnvironment environment) {
        try {
            if (!open) {
                var source = environment.<@Nullable Object>getSource();
                var place = source instanceof Guarded guarded
                        ? guarded.accessPlace()
                        : source == null ? Place.ROOT : new Place(Place.ANY, null, null);
                var caller = caller(environment);
                if (!MatrixFile.get().permits(caller, type, field, place)) {
                    return source == null ? refused(caller, environment) : null;
                }
            }
            return switch (fetcher.get(new BatchPerArguments(environment))) {
                case CompletionStage<?> later ->
                    later.<@Nullable Object>handle(
                            (value, fault) -> fault == null ? value : GraphErrors.result(environment, unwrap(fault)));
                case Publisher<?> events ->
                    AdaptersToReactiveStreams.publisher(Multi.createFrom()
                            .publisher(AdaptersToFlow.publisher(events))
                            .map(event -> event(environment, event)));
                case null -> null;
                case Object value -> value;
            };
        } catch (Exception fault) {
            return GraphErrors.result(environment, unwrap(fault));
        }
    }

    /** SmallRye makes an event of the failure that ends a subscription, beside the data of the event before. */
    private static Object event(DataFetchingEnvironment environment, Object event) {
        return event instanceof DataFetcherResult<?> result
                        && result.hasErrors()
                        && result.getErrors().getFirst() instanceof ExceptionWhileDataFetching failed
                ? GraphErrors.result(environment, unwrap(failed.getException()))
                : event;
    }

    /** Kept in the operation's own context: batches run when the request's context is no longer active. */
    private static Caller caller(DataFetchingEnvironment environment) {
        return environment
                .getGraphQlContext()
                .computeIfAbsent(
                        Caller.class,
                        key -> Arc.container()
                                .instance(CallerOfToken.class)
                                .get()
                                .caller());
    }

    private static DataFetcherResult<?> refused(Caller caller, DataFetchingEnvironment environment) {
        var refusal = caller.isPublic()
                ? Refusal.of(ProblemCode.UNAUTHENTICATED, "Sign in to use this.")
                : Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this.");
        return GraphErrors.result(environment, new RefusedException(refusal));
    }

    private static Throwable unwrap(Throwable fault) {
        return fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
    }
}
