package uk.answerable.complaints.intake.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.person.api.ComplainantInput;

/**
 * A complaint by a member of the public.
 *
 * @param force complained about
 * @param statement what happened, in the complainant's words
 * @param chiefOfficersOwnConduct whether it is about what the chief officer did in person; it then goes to the local
 *     policing body and the force does not see it
 * @param checkOnly whether it is only to be said what is wrong with it, and nothing taken in
 * @param requestKey a UUID: the same complaint sent again under it is taken in once and given the same receipt
 */
@Input("MakeComplaintInput")
public record MakeComplaintInput(
        @NonNull String force,
        @NonNull String statement,
        @NonNull ComplainantInput complainant,
        @Nullable Boolean chiefOfficersOwnConduct,

        @Nullable @Description("Only say what is wrong with it; nothing is taken in.")
        Boolean checkOnly,

        @Nullable @Description("A UUID; the same complaint sent again under it is taken in once.")
        String requestKey) {}
