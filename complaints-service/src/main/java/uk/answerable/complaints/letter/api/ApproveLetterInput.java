package uk.answerable.complaints.letter.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Approves a letter as it stands. */
@Input("ApproveLetterInput")
public record ApproveLetterInput(
        @Id @NonNull String id, @Nullable Integer expectedVersion) {}
