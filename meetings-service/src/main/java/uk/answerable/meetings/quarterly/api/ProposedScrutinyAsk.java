package uk.answerable.meetings.quarterly.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.quarterly.rules.ProposedAsk;

/** Something that a text seems to ask and nobody has marked. */
@Description("Something that a text seems to ask: for an officer to mark or to leave. It is kept nowhere.")
public record ProposedScrutinyAsk(
        @NonNull String place,
        @NonNull String text,

        @Nullable @Description("The request in whose wording it stands.")
        Integer number) {

    static ProposedScrutinyAsk of(ProposedAsk ask) {
        return new ProposedScrutinyAsk(ask.place(), ask.text(), ask.number());
    }
}
