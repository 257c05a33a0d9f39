package uk.answerable.meetings.minutes.api;

import java.time.LocalTime;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.Part;

/** When a part started and finished. */
@Input("RecordSittingInput")
public record RecordSittingInput(
        @NonNull String meeting,
        @NonNull Part part,
        @NonNull LocalTime started,
        @Nullable LocalTime finished) {}
