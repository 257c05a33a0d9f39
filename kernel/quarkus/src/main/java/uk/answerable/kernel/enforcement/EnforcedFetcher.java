package uk.answerable.kernel.enforcement;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.quarkus.arc.Arc;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
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
            var result = fetcher.get(new BatchPerArguments(environment));
            return result instanceof CompletionStage<?> later
                    ? later.<@Nullable Object>handle(
                            (value, fault) -> fault == null ? value : GraphErrors.result(environment, unwrap(fault)))
                    : result;
        } catch (Exception fault) {
            return GraphErrors.result(environment, unwrap(fault));
        }
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
