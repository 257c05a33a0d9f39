package uk.answerable.performance.measure.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of measures. */
public record MeasureConnection(
        @NonNull List<@NonNull Measure> nodes, @NonNull PageInfo pageInfo) {}
