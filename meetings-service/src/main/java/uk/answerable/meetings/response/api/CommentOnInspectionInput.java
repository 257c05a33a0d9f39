package uk.answerable.meetings.response.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** The local policing body's comments, with what is done on the recommendation or why nothing is. */
@Input("CommentOnInspectionInput")
public record CommentOnInspectionInput(
        @Id @NonNull String id,
        @NonNull String text,
        @Nullable String action) {}
