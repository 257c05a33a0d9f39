package uk.answerable.meetings.action.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.action.rules.Due;
import uk.answerable.meetings.action.rules.NewAction;

/** An action that a paragraph of the minutes gives out. */
@Input("RaiseActionInput")
public record RaiseActionInput(
        @NonNull String meeting,

        @NonNull @Description("Number of the paragraph that raises it; the action is as public as it.")
        String anchor,

        @NonNull String text,

        @NonNull @Description("The office that does it, and leads where it is joint.")
        String owner,

        @Nullable String jointOwner,
        @Nullable @Description("Who does it for its owner.") String delegate,
        @NonNull String kind,

        @Nullable @Description("A day, a meeting, a season, an event, or nothing, which shows as a gap.")
        String due) {

    NewAction action() {
        return new NewAction(text, owner, jointOwner, delegate, kind, Due.parse(due == null ? "" : due));
    }
}
