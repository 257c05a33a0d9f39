package uk.answerable.meetings.paper.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Another item that has the same paper. */
@Input("TakePaperInput")
public record TakePaperInput(
        @Id @NonNull String paper,
        @NonNull String meeting,
        @NonNull String item) {}
