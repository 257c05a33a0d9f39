package uk.answerable.meetings.quarterly.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Something the text of a report asks. */
@Input("MarkScrutinyAskInput")
public record MarkScrutinyAskInput(
        @Id @NonNull String id,
        @NonNull String place,
        @NonNull String text) {}
