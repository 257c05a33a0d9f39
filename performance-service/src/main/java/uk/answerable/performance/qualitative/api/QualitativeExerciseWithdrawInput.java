package uk.answerable.performance.qualitative.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An exercise that shall stand no longer, and why. */
@Input("QualitativeExerciseWithdrawInput")
public record QualitativeExerciseWithdrawInput(
        @Id @NonNull String id, @NonNull String reason) {}
