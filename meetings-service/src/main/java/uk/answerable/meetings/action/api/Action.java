package uk.answerable.meetings.action.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.action.rules.ActionStatus;
import uk.answerable.meetings.action.store.ActionPlace;
import uk.answerable.meetings.action.store.ActionRow;

/** Something promised in a meeting. How it stands (status, note, evidence, decision) is its body's log. */
@Description(
        "Something promised in a meeting, public where its minutes are. Status, note, evidence and decision are the log of its body: null for others, except to the chief constable whose office owns it.")
@Key(fields = @FieldSet("id"))
public record Action(
        @Id @NonNull String id,
        @NonNull String reference,
        boolean referenceAssigned,
        @NonNull String text,
        @NonNull String owner,

        @Nullable @Description("Owns it together with the owner, who leads.")
        String jointOwner,

        @Nullable @Description("Does it for its owner.") String delegate,
        @NonNull String kind,
        @NonNull LocalDate raisedAt,
        @NonNull String minuteAnchor,
        @NonNull Due due,
        @Nullable ActionStatus status,
        @Nullable String note,
        @Nullable String evidence,
        @Nullable String decision,
        @Nullable LocalDate closedOn,
        @Nullable Integer version,
        @Ignore UUID key,
        @Ignore UUID meetingKey,
        @Ignore Place place)
        implements Guarded {

    public static Action of(ActionRow row) {
        return new Action(
                row.id.toString(),
                row.reference,
                row.referenceAssigned,
                row.text,
                row.owner,
                row.jointOwner,
                row.delegate,
                row.kind,
                row.raisedAt,
                row.minuteAnchor,
                Due.of(row),
                row.status,
                row.note,
                row.evidence,
                row.decision,
                row.closedOn,
                row.version,
                row.id,
                row.meetingId,
                ActionPlace.of(row));
    }

    @Override
    public Place accessPlace() {
        return place;
    }
}
