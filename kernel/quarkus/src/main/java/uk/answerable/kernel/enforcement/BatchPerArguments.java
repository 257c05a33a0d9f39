package uk.answerable.kernel.enforcement;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DelegatingDataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/**
 * Gives a batched field one batch per set of arguments. SmallRye keeps one batch per field and passes the arguments of
 * its first key to all, so that {@code a: series(measure: "x") b: series(measure: "y")} would answer both with x.
 */
final class BatchPerArguments extends DelegatingDataFetchingEnvironment {

    BatchPerArguments(DataFetchingEnvironment environment) {
        super(environment);
    }

    @Override
    public <K, V> @Nullable DataLoader<K, V> getDataLoader(String name) {
        if (getArguments().isEmpty()) {
            return super.getDataLoader(name);
        }
        var registry = getDataLoaderRegistry();
        @Nullable DataLoader<K, V> perField = registry.getDataLoader(name);
        if (perField == null) {
            return null;
        }
        var perArguments = name + getArguments();
        registry.computeIfAbsent(perArguments, key -> perField.transform(change -> change.name(perArguments)));
        return super.getDataLoader(perArguments);
    }
}
