package uk.answerable.complaints.intake.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.CaseClocks;
import uk.answerable.complaints.casework.rules.CaseIdentity;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.clock.api.DeadlineView;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.timeliness.api.PoliceForce;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** A receipt, or why the complaint was not taken in. */
public record MakeComplaintPayload(
        @Nullable @Description("What to quote when asking about the complaint.")
        String reference,

        @Nullable LocalDate receivedOn,

        @NonNull @Description("By when the office should do what, reckoned from the day of receipt.")
        List<@NonNull DeadlineView> deadlines,

        @Nullable @Description("About whom; null where complaints about them are not taken in here.")
        PoliceForce force,

        @NonNull List<@NonNull UserError> userErrors) {

    /**
     * Of what was taken in, as it was on that day: how the case goes on is for the office.
     *
     * @param force it was meant for, where complaints about it are taken in
     */
    static MakeComplaintPayload of(Outcome<ComplaintCase> outcome, Clocks clocks, @Nullable PoliceForce force) {
        return switch (outcome) {
            case Outcome.Done<ComplaintCase>(var made) ->
                new MakeComplaintPayload(
                        made.identity().reference(),
                        made.identity().receivedOn(),
                        deadlines(made.identity(), clocks),
                        new PoliceForce(made.identity().force()),
                        List.of());
            case Outcome.Refused<ComplaintCase>(var reasons) ->
                new MakeComplaintPayload(
                        null,
                        null,
                        List.of(),
                        force,
                        reasons.stream().map(UserError::of).toList());
        };
    }

    /** Of what could be taken in and was not, because only that was asked. */
    static MakeComplaintPayload ofCheck(ComplaintCase checked, Clocks clocks) {
        return new MakeComplaintPayload(
                null,
                null,
                deadlines(checked.identity(), clocks),
                new PoliceForce(checked.identity().force()),
                List.of());
    }

    private static List<DeadlineView> deadlines(CaseIdentity identity, Clocks clocks) {
        return CaseClocks.of(ComplaintCase.received(identity), clocks, identity.receivedOn()).stream()
                .map(DeadlineView::of)
                .toList();
    }
}
