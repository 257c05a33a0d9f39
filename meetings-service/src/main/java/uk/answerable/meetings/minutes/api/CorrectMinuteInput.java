package uk.answerable.meetings.minutes.api;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Other words for a paragraph; the reason is needed once its item is decided or the minutes are agreed. */
@Input("CorrectMinuteInput")
public record CorrectMinuteInput(
        @NonNull String meeting,
        @NonNull String anchor,
        @NonNull String text,
        @Nullable String reason) {}
