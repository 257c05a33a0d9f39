package uk.answerable.meetings.action.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A promise spoken in a meeting. */
@Input("NoteCommitmentInput")
public record NoteCommitmentInput(
        @NonNull String meeting,
        @Nullable @Description("Paragraph that records it.") String anchor,
        @NonNull String text) {}
