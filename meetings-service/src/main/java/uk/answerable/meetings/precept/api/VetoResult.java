package uk.answerable.meetings.precept.api;

import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.precept.rules.PreceptRules;

/** Whether a panel vetoes: the share is of all its members, present or not. */
public record VetoResult(
        int members,
        int needed,
        int inFavour,
        boolean vetoed,
        @NonNull String status,
        @NonNull String source) {

    static VetoResult of(PreceptRules.Veto veto) {
        return new VetoResult(
                veto.members(), veto.needed(), veto.inFavour(), veto.vetoed(), veto.status(), veto.source());
    }
}
