package uk.answerable.meetings.quarterly.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.quarterly.rules.ScrutinySide;

/** A text the public does not read. */
@Input("WithholdScrutinyTextInput")
public record WithholdScrutinyTextInput(
        @Id @NonNull String id,
        @Description("Of the request, from 1.") int number,

        @NonNull @Description("Of the report or of the response.")
        ScrutinySide side,

        @Nullable @Description("Like section 31; left out to give it back.")
        String provision) {}
