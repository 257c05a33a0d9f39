package uk.answerable.meetings.agenda.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.agenda.store.AgendaVersionLineRow;

/** What a published agenda printed of an item. */
public record AgendaLine(
        @NonNull String number,
        @NonNull String heading,
        @NonNull Part part,
        @Nullable @Description("What a private item cites.") String exemption) {

    static AgendaLine of(AgendaVersionLineRow row) {
        return new AgendaLine(row.number, row.heading, row.part, row.exemption);
    }
}
