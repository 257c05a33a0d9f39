package uk.answerable.performance.qualitative.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.edge.PageInfo;

/** A page of exercises, the newest first. */
public record QualitativeExerciseConnection(
        @NonNull List<@NonNull QualitativeExercise> nodes,
        @NonNull PageInfo pageInfo) {}
