package uk.answerable.performance.measure.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.graph.api.PageInfo;

/** A page of measures. */
public record MeasureConnection(
        @NonNull List<@NonNull Measure> nodes, @NonNull PageInfo pageInfo) {}
