package uk.answerable.complaints.casework.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.kernel.identity.CallerOfToken;

/** The steps of a case in the graph: each says what happened on a day, and is refused with what is possible instead. */
@GraphQLApi
public class StepGraph {

    @Inject
    CaseDesk desk;

    @Inject
    CallerOfToken token;

    @Mutation
    @Description("The complainant was told that the complaint arrived.")
    public Uni<@NonNull ComplaintCasePayload> acknowledgeComplaint(@Name("input") @NonNull ComplaintStepInput input) {
        return take(input.id(), input.expectedVersion(), new Step.Acknowledged(input.on()));
    }

    @Mutation
    @Description("The complainant was asked how the complaint should be handled.")
    public Uni<@NonNull ComplaintCasePayload> contactComplainant(
            @Name("input") @NonNull ContactComplainantInput input) {
        return take(input.id(), input.expectedVersion(), new Step.Contacted(input.on(), input.wishesRecording()));
    }

    @Mutation
    @Description("The correspondence is no complaint against the police.")
    public Uni<@NonNull ComplaintCasePayload> triageComplaint(@Name("input") @NonNull TriageComplaintInput input) {
        return take(input.id(), input.expectedVersion(), new Step.TriagedAway(input.on(), input.reason()));
    }

    @Mutation
    @Description("The complaint is handled outside Schedule 3.")
    public Uni<@NonNull ComplaintCasePayload> logComplaintOutside(@Name("input") @NonNull ComplaintStepInput input) {
        return take(input.id(), input.expectedVersion(), new Step.LoggedOutside(input.on()));
    }

    @Mutation
    @Description("A complaint taken in earlier is recorded under Schedule 3.")
    public Uni<@NonNull ComplaintCasePayload> recordReceivedComplaint(
            @Name("input") @NonNull RecordReceivedComplaintInput input) {
        return take(
                input.id(),
                input.expectedVersion(),
                new Step.Recorded(input.on(), Optional.ofNullable(input.reason())));
    }

    @Mutation
    @Description("It became clear that the complaint is to be referred to the Director General.")
    public Uni<@NonNull ComplaintCasePayload> noteReferralRequired(@Name("input") @NonNull ComplaintStepInput input) {
        return take(input.id(), input.expectedVersion(), new Step.ReferralBecameClear(input.on()));
    }

    @Mutation
    @Description("The complaint was referred.")
    public Uni<@NonNull ComplaintCasePayload> referComplaint(@Name("input") @NonNull ComplaintStepInput input) {
        return take(input.id(), input.expectedVersion(), new Step.Referred(input.on()));
    }

    @Mutation
    @Description("What the Director General decided on the referral.")
    public Uni<@NonNull ComplaintCasePayload> decideReferral(@Name("input") @NonNull DecideReferralInput input) {
        return take(input.id(), input.expectedVersion(), new Step.ReferralDecided(input.on(), input.decision()));
    }

    @Mutation
    @Description("How a recorded complaint is handled.")
    public Uni<@NonNull ComplaintCasePayload> decideHandling(@Name("input") @NonNull DecideHandlingInput input) {
        return take(input.id(), input.expectedVersion(), new Step.HandlingDecided(input.on(), input.handling()));
    }

    @Mutation
    @Description("The conduct was assessed, or the assessment revised: the special procedure applies.")
    public Uni<@NonNull ComplaintCasePayload> assessSeverity(@Name("input") @NonNull AssessSeverityInput input) {
        return take(input.id(), input.expectedVersion(), new Step.SeverityAssessed(input.on(), input.severity()));
    }

    @Mutation
    @Description("Suspended so as not to prejudice criminal proceedings.")
    public Uni<@NonNull ComplaintCasePayload> suspendComplaint(@Name("input") @NonNull ComplaintStepInput input) {
        return take(input.id(), input.expectedVersion(), new Step.Suspended(input.on()));
    }

    @Mutation
    @Description("After criminal proceedings the complainant was asked in writing whether it shall go on.")
    public Uni<@NonNull ComplaintCasePayload> askWhetherToResume(@Name("input") @NonNull ComplaintStepInput input) {
        return take(input.id(), input.expectedVersion(), new Step.WishAsked(input.on()));
    }

    @Mutation
    @Description("A suspended complaint goes on.")
    public Uni<@NonNull ComplaintCasePayload> resumeComplaint(@Name("input") @NonNull ComplaintStepInput input) {
        return take(input.id(), input.expectedVersion(), new Step.Resumed(input.on()));
    }

    @Mutation
    @Description("A suspended complaint ends, when nobody replied in time.")
    public Uni<@NonNull ComplaintCasePayload> ceaseComplaint(@Name("input") @NonNull ComplaintStepInput input) {
        return take(input.id(), input.expectedVersion(), new Step.Ceased(input.on()));
    }

    @Mutation
    @Description("The complainant was told of the progress; restarts the four weeks.")
    public Uni<@NonNull ComplaintCasePayload> notifyProgress(@Name("input") @NonNull ComplaintStepInput input) {
        return take(input.id(), input.expectedVersion(), new Step.UpdateSent(input.on()));
    }

    @Mutation
    @Description("The outcome and the right to a review were provided to the complainant.")
    public Uni<@NonNull ComplaintCasePayload> provideOutcome(@Name("input") @NonNull ComplaintStepInput input) {
        return take(input.id(), input.expectedVersion(), new Step.OutcomeProvided(input.on()));
    }

    @Mutation
    @Description("A letter on a long investigation was written elsewhere; it enters the register.")
    public Uni<@NonNull ComplaintCasePayload> noteTimelinessLetter(
            @Name("input") @NonNull NoteTimelinessLetterInput input) {
        return take(
                input.id(),
                input.expectedVersion(),
                new Step.TimelinessLetterSent(input.on(), input.periodEnd(), input.reason(), input.recipients()));
    }

    @Mutation
    @Description("The complaint was withdrawn in writing.")
    public Uni<@NonNull ComplaintCasePayload> withdrawComplaint(@Name("input") @NonNull WithdrawComplaintInput input) {
        return take(input.id(), input.expectedVersion(), new Step.Withdrawn(input.on(), input.signedBy()));
    }

    @Mutation
    @Description("A finalised case is opened again.")
    public Uni<@NonNull ComplaintCasePayload> reopenComplaint(@Name("input") @NonNull ReopenComplaintInput input) {
        return take(input.id(), input.expectedVersion(), new Step.Reopened(input.on(), input.reason()));
    }

    private Uni<ComplaintCasePayload> take(String id, @Nullable Integer expectedVersion, Step step) {
        return desk.take(token.scope(), id, Optional.ofNullable(expectedVersion), step)
                .map(ComplaintCasePayload::of);
    }
}
