package uk.answerable.meetings.watch.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A watch item, and that what it waits for happened. */
@Input("NoteWatchOccasionInput")
public record NoteWatchOccasionInput(
        @Id @NonNull String id,

        @NonNull @Description("What happened, and where it stands.")
        String occasion) {}
