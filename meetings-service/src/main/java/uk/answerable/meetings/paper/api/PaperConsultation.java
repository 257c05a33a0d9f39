package uk.answerable.meetings.paper.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.paper.store.PaperEntry;

/** A paper at an item of a meeting. */
public record PaperConsultation(
        @NonNull @Description("Reference of the meeting.") String meeting,

        @NonNull @Description("Number of the item.") String item,

        @Description("Among the papers of the item, from 1.")
        int place,

        @NonNull @Description("What was published of it there, in order.")
        List<@NonNull PaperPublication> publications) {

    static PaperConsultation of(PaperEntry.Consultation one) {
        return new PaperConsultation(
                one.meeting().reference,
                one.item().number,
                one.row().place,
                one.publications().stream().map(PaperPublication::of).toList());
    }
}
