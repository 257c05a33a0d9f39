package uk.answerable.complaints.casework.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.CaseFile;
import uk.answerable.complaints.casework.rules.CaseState;
import uk.answerable.complaints.clock.api.DeadlineView;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.policy.rules.Regime;
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

        @Nullable @Description("The law it is handled under, by the day it was received.")
        Regime regime,

        @Nullable CaseState state,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate recordedOn,
        @Nullable LocalDate finalisedOn,

        @Nullable @Description("Whether a generator made it up.")
        Boolean generated,

        @Nullable List<@NonNull DeadlineView> clocks,
        @Nullable Integer version)
        implements Guarded {

    /** Shows a case as of a day. */
    static CaseView of(CaseFile file, Clocks clocks, LocalDate today) {
        var identity = file.identity();
        return new CaseView(
                identity.id().toString(),
                identity.reference(),
                identity.force(),
                identity.regime(),
                file.complaint().state(),
                identity.receivedOn(),
                file.complaint().dayRecorded().orElse(null),
                file.complaint().dayFinalised().orElse(null),
                identity.generated(),
                file.clocks(clocks, today).stream().map(DeadlineView::of).toList(),
                identity.version());
    }

    @Override
    public Place accessPlace() {
        return Place.ofForce(Place.ANY, Objects.requireNonNull(force));
    }
}
