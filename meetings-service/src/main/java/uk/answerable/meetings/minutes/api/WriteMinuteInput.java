package uk.answerable.meetings.minutes.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A paragraph for an item of the agenda. */
@Input("WriteMinuteInput")
public record WriteMinuteInput(
        @NonNull String meeting,
        @NonNull String item,
        @NonNull String text,

        @Nullable @Description("The action column of notes kept as a table.")
        String owner) {}
