package uk.answerable.kernel.enforcement;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLObjectType;
import org.jspecify.annotations.Nullable;

/** Wraps each data fetcher as it is about to run. A property that everybody may read runs as it is. */
final class FieldInstrumentation extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        var step = parameters.getEnvironment().getExecutionStepInfo();
        var type = (GraphQLObjectType) parameters.getEnvironment().getParentType();
        var field = step.getFieldDefinition().getName();
        if (!GraphEnforcement.listed(type) || field.startsWith("__")) {
            return fetcher;
        }
        var plumbing = step.getPath().getLevel() == 1 && field.startsWith("_");
        var open = plumbing || MatrixFile.get().open(type.getName(), field);
        return open && parameters.isTrivialDataFetcher()
                ? fetcher
                : new EnforcedFetcher(type.getName(), field, fetcher, open);
    }
}
