package uk.answerable.federation;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error that a subgraph caused, at its place in the client's response. */
final class FederatedError implements GraphQLError {

    private final Failure failure;
    private final @Nullable ResultPath path;

    FederatedError(Failure failure, @Nullable ResultPath path) {
        this.failure = failure;
        this.path = path;
    }

    @Override
    public String getMessage() {
        return failure.message();
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path == null ? null : path.toList();
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", failure.code());
        extensions.put("service", failure.service());
        return extensions;
    }
}
