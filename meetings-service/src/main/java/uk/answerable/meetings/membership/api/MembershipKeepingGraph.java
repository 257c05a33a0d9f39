package uk.answerable.meetings.membership.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.membership.store.Memberships;

/** The officer of a body keeps the list of its members. */
@GraphQLApi
public class MembershipKeepingGraph {

    private final Memberships memberships;
    private final MeetingLaw law;
    private final CallerOfToken token;

    @Inject
    MembershipKeepingGraph(Memberships memberships, MeetingLaw law, CallerOfToken token) {
        this.memberships = memberships;
        this.law = law;
        this.token = token;
    }

    @Description("Appoints somebody to a seat for a term; a new office is a new seat.")
    @Mutation
    public @NonNull Uni<MembershipPayload> appointMember(@Name("input") @NonNull AppointMemberInput input) {
        return payload(memberships.appoint(token.scope(), input.body(), input.appointment()));
    }

    @Description("Ends a term on its last day, with the reason; the seat is vacant from the day after.")
    @Mutation
    public @NonNull Uni<MembershipPayload> endMembership(@Name("input") @NonNull EndMembershipInput input) {
        return payload(memberships.end(token.scope(), input.body(), input.office(), input.on(), input.reason()));
    }

    @Description("Enters an interest of a member into the register.")
    @Mutation
    public @NonNull Uni<MembershipPayload> registerInterest(@Name("input") @NonNull RegisterInterestInput input) {
        return payload(memberships.register(token.scope(), input.body(), input.office(), input.gist(), input.on()));
    }

    @Description("Sets up a working group of a body, or changes its remit.")
    @Mutation
    public @NonNull Uni<MembershipPayload> putWorkingGroup(@Name("input") @NonNull PutWorkingGroupInput input) {
        return payload(memberships.group(token.scope(), input.body(), input.name(), input.remit()));
    }

    private Uni<MembershipPayload> payload(Uni<Outcome<BodyRow>> changed) {
        return changed.map(outcome -> MembershipPayload.of(outcome, law));
    }
}
