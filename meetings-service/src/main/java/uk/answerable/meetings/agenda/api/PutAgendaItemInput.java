package uk.answerable.meetings.agenda.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.ItemEntry;
import uk.answerable.meetings.agenda.rules.Part;

/** An item of an agenda; one of the same number is changed. */
@Input("PutAgendaItemInput")
public record PutAgendaItemInput(
        @NonNull String meeting,

        @NonNull @Description("In the house style of the body: 1, 1(1), 2.1, 2.1a.")
        String number,

        @NonNull String heading,
        @NonNull Part part,

        @Nullable @Description("What a private item cites, like \"Sch 12A para 3\" or \"FOIA s31\".")
        String exemption,

        @NonNull
        @Description("A panel's resolution to exclude the public is an item of the kind \"exclusion resolution\".")
        String kind,

        @Nullable String paper,
        @Nullable String note,

        @Nullable @Description("Why a published agenda changes, or why the item is urgent.")
        String reason) {

    ItemEntry entry() {
        return new ItemEntry(
                number.strip(), heading, part, exemption, kind, paper == null ? "" : paper, note == null ? "" : note);
    }
}
