package uk.answerable.portal.meeting.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.meeting.rules.MeetingAnswer.Exemption;
import uk.answerable.portal.meeting.rules.MeetingAnswer.Item;

/**
 * One line of an agenda. A private item is its heading and exemption, unless the graph gave this reader more.
 *
 * @param isPrivate taken without the public
 * @param exemption the provision cited, or null
 * @param details what else the reader may see of it
 * @param headingOnly private, and no more than its public heading
 */
public record AgendaRow(
        String number,
        String heading,
        boolean isPrivate,
        @Nullable String exemption,
        List<Detail> details,
        boolean headingOnly) {

    /** One named fact about an item. */
    public record Detail(String name, String text) {}

    public AgendaRow {
        details = List.copyOf(details);
    }

    static AgendaRow of(Item item) {
        // Whatever is not plainly public is shown as private.
        var isPrivate = !item.part().equals("PUBLIC");
        var details = new ArrayList<Detail>();
        add(details, "Kind", item.kind());
        add(details, "Pages", item.pages());
        add(details, "Paper", item.paper());
        add(details, "Note", item.note());
        add(details, "Outcome", item.outcome());
        add(details, "Marking", MeetingView.marking(item.marking()));
        return new AgendaRow(
                item.number(), item.heading(), isPrivate, cited(item.exemption()), details, isPrivate && unseen(item));
    }

    private static void add(List<Detail> details, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            details.add(new Detail(name, text));
        }
    }

    /** The graph answers null, not an empty text, for what the caller may not see. */
    private static boolean unseen(Item item) {
        return item.kind() == null
                && item.pages() == null
                && item.paper() == null
                && item.note() == null
                && item.outcome() == null;
    }

    private static @Nullable String cited(@Nullable Exemption exemption) {
        if (exemption == null) {
            return null;
        }
        var cited = "%s, %s".formatted(exemption.regime(), exemption.provision());
        var subject = exemption.subject();
        return subject == null || subject.isBlank() ? cited : "%s: %s".formatted(cited, subject);
    }
}
