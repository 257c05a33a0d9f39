package uk.answerable.kernel.edge;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.transformation.TransformException;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.ids.Ids;

/** The one place where refusals and faults become GraphQL errors. */
public final class GraphErrors {

    private static final Logger LOG = Logger.getLogger(GraphErrors.class);

    private GraphErrors() {}

    /** No data, and an error per reason; a fault is logged under an id and told as nothing but that id. */
    public static DataFetcherResult<Object> result(DataFetchingEnvironment environment, Throwable fault) {
        var result = DataFetcherResult.<Object>newResult();
        var refused = refusedIn(fault);
        if (refused != null) {
            refused.reasons().forEach(reason -> result.error(error(environment, reason)));
        } else if (isUnreadableArgument(fault)) {
            // The value may be personal: only the place is told.
            result.error(error(
                    environment,
                    Refusal.of(
                            ProblemCode.INVALID_INPUT,
                            "An argument of %s is not in the form its type asks for (dates are 2020-03-16, times 2020-03-16T10:30:00Z)."
                                    .formatted(environment.getField().getName()))));
        } else {
            var id = Ids.next();
            LOG.errorf(
                    WithoutValues.of(fault),
                    "Fault %s in %s",
                    id,
                    environment.getExecutionStepInfo().getPath());
            result.error(error(
                    environment,
                    Refusal.of(ProblemCode.INTERNAL_ERROR, "Something went wrong on our side; quote " + id + ".")));
        }
        return result.build();
    }

    private static boolean isUnreadableArgument(Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof TransformException || at instanceof DateTimeParseException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable RefusedException refusedIn(Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at instanceof RefusedException refused) {
                return refused;
            }
        }
        return null;
    }

    private static GraphQLError error(DataFetchingEnvironment environment, Refusal reason) {
        var extensions = new HashMap<String, Object>();
        extensions.put("code", reason.code().name());
        if (reason.field() != null) {
            extensions.put("field", reason.field());
        }
        return GraphqlErrorBuilder.newError(environment)
                .message("%s", reason.message())
                .errorType(ErrorClassification.errorClassification(reason.code().name()))
                .extensions(extensions)
                .build();
    }
}
