package uk.answerable.complaints.casework.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.rules.CaseClocks;
import uk.answerable.complaints.casework.rules.CaseState;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Handling;
import uk.answerable.complaints.casework.rules.Stage;
import uk.answerable.complaints.clock.api.DeadlineView;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.localmodel.rules.LocalModel;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.complaints.review.rules.ReviewRight;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;

/** A case as the graph and REST show it. All but its id can be denied, so all but its id can be null. */
@Name("ComplaintCase")
@Description("A complaint case from receipt to finalising.")
@Key(fields = @FieldSet("id"))
public record CaseView(
        @Id @NonNull String id,
        @Nullable String reference,
        @Nullable String force,

        @Nullable @Description("Who must deal with it: for a chief officer's own conduct the local policing body.")
        AppropriateAuthority authority,

        @Nullable @Description("The law it is handled under, by the day it was made and by a linked live matter.")
        Regime regime,

        @Nullable @Description("What the local policing body does of it, by the day it was made.")
        LocalModel localModel,

        @Nullable CaseState state,

        @Nullable @Description("How it is or was handled; null until decided.")
        Handling handling,

        @Nullable LocalDate madeOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate recordedOn,
        @Nullable LocalDate finalisedOn,

        @Nullable @Description("Whether a generator made it up.")
        Boolean generated,

        @Nullable List<@NonNull AllegationView> allegations,
        @Nullable List<@NonNull StepView> steps,
        @Nullable ReviewRightView reviewRight,
        @Nullable Integer version,
        @Ignore @JsonIgnore Supplier<List<DeadlineView>> reckoned,
        @Ignore @JsonIgnore Place accessPlace)
        implements Guarded {

    /** Reckoned where they are asked for: a list of cases seldom does. */
    public @Nullable List<@NonNull DeadlineView> getClocks() {
        return reckoned.get();
    }

    /** Shows a case as of a day. */
    static CaseView of(ComplaintCase complaint, Clocks clocks, LocalDate today) {
        var identity = complaint.identity();
        return new CaseView(
                identity.id().toString(),
                identity.reference(),
                identity.force(),
                identity.authority(),
                identity.regime(),
                identity.model(),
                complaint.state(),
                handling(complaint.stage()).orElse(null),
                identity.madeOn(),
                identity.receivedOn(),
                complaint.dayRecorded().orElse(null),
                complaint.dayFinalised().orElse(null),
                identity.generated(),
                complaint.allegations().all().stream().map(AllegationView::of).toList(),
                complaint.course().steps().stream().map(StepView::of).toList(),
                ReviewRightView.of(ReviewRight.of(complaint)),
                identity.version(),
                () -> CaseClocks.of(complaint, clocks, today).stream()
                        .map(DeadlineView::of)
                        .toList(),
                Place.ofForce(complaint.place(), identity.force()));
    }

    private static Optional<Handling> handling(Stage stage) {
        return switch (stage) {
            case Stage.Handled(var handling) -> Optional.of(handling);
            case Stage.Suspended(var from) -> handling(from);
            case Stage.Finalised(var from) -> handling(from);
            default -> Optional.empty();
        };
    }
}
