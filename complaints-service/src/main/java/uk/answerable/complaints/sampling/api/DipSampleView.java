package uk.answerable.complaints.sampling.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.api.AllegationView;
import uk.answerable.complaints.casework.api.StepView;
import uk.answerable.complaints.casework.rules.CaseClocks;
import uk.answerable.complaints.casework.rules.CaseState;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.clock.api.DeadlineView;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.complaints.sampling.rules.DipSample;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;

/** A dip sample as the graph shows it to the office that drew it. */
@Name("DipSample")
@Description("Closed cases of a force, drawn by chance for a recorded reason; without anything that names a person.")
public record DipSampleView(
        @Id @NonNull String id,
        @Nullable String force,
        @Nullable LocalDate drawnOn,
        @Nullable LocalDate finalisedFrom,
        @Nullable LocalDate finalisedTo,
        @Nullable String reason,
        @Nullable List<@NonNull SampledComplaint> cases,
        @Ignore Place accessPlace)
        implements Guarded {

    /** A case of a sample: codes and days. */
    @Name("SampledComplaint")
    public record SampledComplaint(
            @NonNull String reference,
            @NonNull Regime regime,
            @NonNull CaseState state,
            @NonNull LocalDate receivedOn,
            @Nullable LocalDate recordedOn,
            @Nullable LocalDate finalisedOn,
            @NonNull Boolean generated,
            @NonNull List<@NonNull AllegationView> allegations,
            @NonNull List<@NonNull StepView> steps,
            @NonNull List<@NonNull DeadlineView> clocks) {

        static SampledComplaint of(ComplaintCase complaint, Clocks clocks, LocalDate today) {
            var identity = complaint.identity();
            return new SampledComplaint(
                    identity.reference(),
                    identity.regime(),
                    complaint.state(),
                    identity.receivedOn(),
                    complaint.dayRecorded().orElse(null),
                    complaint.dayFinalised().orElse(null),
                    identity.generated(),
                    complaint.allegations().all().stream()
                            .map(AllegationView::of)
                            .toList(),
                    complaint.course().steps().stream().map(StepView::of).toList(),
                    CaseClocks.of(complaint, clocks, today).stream()
                            .map(DeadlineView::of)
                            .toList());
        }
    }

    static DipSampleView of(DipSample sample, Clocks clocks, LocalDate today) {
        var order = sample.order();
        return new DipSampleView(
                sample.id().toString(),
                order.force(),
                sample.drawnOn(),
                order.finalisedFrom(),
                order.finalisedTo(),
                order.reason(),
                sample.cases().stream()
                        .map(complaint -> SampledComplaint.of(complaint, clocks, today))
                        .toList(),
                Place.ofForce(Place.ANY, order.force()));
    }
}
