package uk.answerable.meetings.agenda.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.agenda.store.AgendaEntry;
import uk.answerable.meetings.body.store.MeetingLaw;

/** An agenda item. Of a private one everybody sees number, heading, part and exemption; the rest is its body's. */
@Description(
        "An agenda item. Of a private one everybody sees number, heading, part and the exemption cited; the rest is null unless the caller is a member or officer of the body.")
@Key(fields = @FieldSet("id"))
public record AgendaItem(
        @Id @NonNull String id,
        @NonNull String number,
        @NonNull String heading,
        @NonNull Part part,
        @Nullable Exemption exemption,
        @Nullable String kind,
        @Nullable String pages,
        @Nullable String paper,
        @Nullable String note,
        @Nullable String outcome,

        @Description("The highest protective marking of its papers; null where none is marked.") @Nullable
        Marking marking,

        @Ignore UUID key,
        @Ignore UUID meetingKey,
        @Ignore Place place)
        implements Guarded {

    static AgendaItem of(AgendaEntry entry, MeetingLaw law) {
        var row = entry.item();
        return new AgendaItem(
                row.id.toString(),
                row.number,
                row.heading,
                row.part,
                exemption(entry, law),
                row.kind,
                row.pages,
                row.paper,
                row.note,
                row.outcome,
                row.marking,
                row.id,
                row.meetingId,
                entry.place());
    }

    private static @Nullable Exemption exemption(AgendaEntry entry, MeetingLaw law) {
        var regime = entry.item().exemptionRegime;
        var provision = entry.item().exemptionProvision;
        return regime == null || provision == null
                ? null
                : new Exemption(
                        regime.title(),
                        provision,
                        law.subject(regime, provision).orElse(null));
    }

    @Override
    public Place accessPlace() {
        return place;
    }
}
