package uk.answerable.federation;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes responses as clients get them: every error with a stable code, none that another one already explains. */
final class Responses {

    private static final Logger LOG = LoggerFactory.getLogger(Responses.class);

    private Responses() {}

    static Map<String, Object> of(@Nullable ExecutionResult result, @Nullable Throwable problem) {
        Map<String, Object> response = new LinkedHashMap<>();
        if (result == null) {
            response.put("errors", List.of(refusal(problem)));
            return response;
        }
        List<Map<String, Object>> errors = errors(result);
        if (!errors.isEmpty()) {
            response.put("errors", errors);
        }
        if (result.isDataPresent()) {
            response.put("data", result.getData());
        }
        return response;
    }

    private static Map<String, Object> refusal(@Nullable Throwable problem) {
        Throwable cause =
                problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        if (cause instanceof PlanningException) {
            LOG.error("An operation cannot be planned: {}", cause.getMessage());
            return error("The operation cannot be planned.", "PLANNING_FAILED");
        }
        if (cause instanceof graphql.GraphQLException refused) {
            return error(String.valueOf(refused.getMessage()), "BAD_REQUEST");
        }
        LOG.error("A request failed inside the gateway", cause);
        return error("Something went wrong.", "INTERNAL_ERROR");
    }

    private static Map<String, Object> error(String message, String code) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        error.put("extensions", Map.of("code", code));
        return error;
    }

    private static List<Map<String, Object>> errors(ExecutionResult result) {
        List<Map<String, Object>> errors = new ArrayList<>();
        for (GraphQLError error : result.getErrors()) {
            if (error instanceof FederatedError federated) {
                errors.add(written(federated, String.valueOf(federated.getMessage()), federated.getExtensions()));
            }
        }
        for (GraphQLError error : result.getErrors()) {
            if (!(error instanceof FederatedError) && !isSilent(error)) {
                errors.add(written(error, message(error), Map.of("code", code(error))));
            }
        }
        return errors;
    }

    /**
     * A null where the schema has none: either an error of a subgraph says why, or an entity is not there for this
     * caller, and to say more would tell that it exists. Types that are not public are such nulls too.
     */
    private static boolean isSilent(GraphQLError error) {
        return error.getErrorType() == ErrorType.NullValueInNonNullableField
                || error instanceof graphql.UnresolvedTypeError;
    }

    private static String message(GraphQLError error) {
        return error.getErrorType() == ErrorType.DataFetchingException
                ? "The value is not of the type the schema gives it."
                : String.valueOf(error.getMessage());
    }

    private static String code(GraphQLError error) {
        return switch (error.getErrorType()) {
            case ErrorType.InvalidSyntax -> "GRAPHQL_PARSE_FAILED";
            case ErrorType.ValidationError ->
                error instanceof graphql.validation.ValidationError ? "GRAPHQL_VALIDATION_FAILED" : "BAD_USER_INPUT";
            case ErrorType.DataFetchingException -> Failure.SUBGRAPH_ERROR;
            case ErrorType.OperationNotSupported -> "BAD_REQUEST";
            case null, default -> "BAD_REQUEST";
        };
    }

    private static Map<String, Object> written(GraphQLError error, String message, Map<String, Object> extensions) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("message", message);
        List<SourceLocation> locations = error.getLocations();
        if (locations != null && !locations.isEmpty()) {
            written.put(
                    "locations",
                    locations.stream()
                            .map(at -> Map.of("line", at.getLine(), "column", at.getColumn()))
                            .toList());
        }
        if (error.getPath() != null) {
            written.put("path", error.getPath());
        }
        written.put("extensions", extensions);
        return written;
    }
}
