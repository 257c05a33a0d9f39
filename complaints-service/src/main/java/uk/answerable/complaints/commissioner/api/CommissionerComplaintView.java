package uk.answerable.complaints.commissioner.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.clock.api.DeadlineView;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.commissioner.rules.CommissionerComplaint;
import uk.answerable.complaints.commissioner.rules.PanelGround;
import uk.answerable.complaints.commissioner.rules.PanelMatter;
import uk.answerable.complaints.commissioner.rules.PanelStage;
import uk.answerable.complaints.commissioner.rules.PanelStepKind;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;

/** A complaint against a commissioner as the graph shows it, to the panel alone. */
@Name("CommissionerComplaint")
@Description("A complaint or conduct matter against a commissioner, in the register of the panel.")
public record CommissionerComplaintView(
        @Id @NonNull String id,
        @Nullable String reference,
        @Nullable String force,
        @Nullable String body,
        @Nullable PanelMatter matter,
        @Nullable PanelStage state,
        @Nullable LocalDate receivedOn,
        @Nullable List<@NonNull Step> steps,
        @Nullable List<@NonNull DeadlineView> clocks,
        @Nullable Integer version,
        @Ignore Place accessPlace)
        implements Guarded {

    /** One thing that happened to it. */
    @Name("PanelStep")
    public record Step(
            @NonNull PanelStepKind kind,
            @NonNull LocalDate on,
            @Nullable PanelGround ground) {}

    static CommissionerComplaintView of(CommissionerComplaint complaint, Clocks clocks, LocalDate today) {
        return new CommissionerComplaintView(
                complaint.id().toString(),
                complaint.reference(),
                complaint.force(),
                complaint.body(),
                complaint.matter(),
                complaint.stage(),
                complaint.receivedOn(),
                complaint.steps().stream()
                        .map(step ->
                                new Step(step.kind(), step.on(), step.ground().orElse(null)))
                        .toList(),
                complaint.clocks(clocks, today).stream().map(DeadlineView::of).toList(),
                complaint.version(),
                Place.ofBody(Place.ANY, complaint.force(), complaint.body()));
    }
}
