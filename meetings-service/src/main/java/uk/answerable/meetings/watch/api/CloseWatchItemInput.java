package uk.answerable.meetings.watch.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A watch item, and the decision that closes it. */
@Input("CloseWatchItemInput")
public record CloseWatchItemInput(
        @Id @NonNull String id,
        @NonNull @Description("What was decided, and why.") String decision,

        @Nullable @Description("Reference of the body's meeting that decided.")
        String meeting) {}
