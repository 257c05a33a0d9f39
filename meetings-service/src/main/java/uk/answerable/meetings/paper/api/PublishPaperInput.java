package uk.answerable.meetings.paper.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A paper to publish with its item. */
@Input("PublishPaperInput")
public record PublishPaperInput(
        @Id @NonNull String paper,
        @NonNull String meeting,
        @NonNull String item,

        @Nullable @Description("Why it is late, or takes the place of another version.")
        String reason) {}
