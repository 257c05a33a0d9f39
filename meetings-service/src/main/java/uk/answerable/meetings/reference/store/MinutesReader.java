package uk.answerable.meetings.reference.store;

import static uk.answerable.meetings.reference.store.Texts.list;
import static uk.answerable.meetings.reference.store.Texts.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.answerable.meetings.action.rules.Action;
import uk.answerable.meetings.action.rules.ActionReference;
import uk.answerable.meetings.action.rules.ActionStatus;
import uk.answerable.meetings.action.rules.Due;
import uk.answerable.meetings.agenda.rules.AgendaItem;
import uk.answerable.meetings.agenda.rules.ItemNumber;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.minutes.rules.MinuteParagraph;
import uk.answerable.meetings.minutes.rules.Resolution;

/** Minutes and actions of one meeting; each belongs to an agenda item and is as private as it is. */
final class MinutesReader {

    private static final String LETTER = "letter";

    private final JsonNode meeting;
    private final List<AgendaItem> agenda;

    MinutesReader(JsonNode meeting, List<AgendaItem> agenda) {
        this.meeting = meeting;
        this.agenda = agenda;
    }

    List<MinuteParagraph> paragraphs() {
        boolean assigned = text(meeting, "minutes_paragraphs_note").contains("assigned");
        return list(
                meeting,
                "minutes_paragraphs",
                paragraph -> new MinuteParagraph(
                        text(paragraph, "ref"), assigned, text(paragraph, "summary"), part(text(paragraph, "ref"))));
    }

    List<Resolution> resolutions() {
        return list(
                meeting,
                "resolutions",
                resolution -> new Resolution(
                        text(resolution, "item"),
                        part(text(resolution, "item")),
                        text(resolution, "text"),
                        text(resolution, "vote").startsWith("unanimous")
                                ? new Resolution.Vote(
                                        text(resolution, "moved_by"),
                                        text(resolution, "seconded_by"),
                                        new Resolution.Unanimous())
                                : new Resolution.Agreement()));
    }

    List<Action> actions() {
        return list(
                meeting,
                "actions",
                action -> new Action(
                        ActionReference.parse(text(action, "reference"))
                                .orElseThrow(() ->
                                        new IllegalStateException("no action reference: " + text(action, "reference"))),
                        text(action, "text"),
                        text(action, "owner_role"),
                        text(action, "kind"),
                        LocalDate.parse(text(action, "raised_at")),
                        text(action, "minute_ref"),
                        part(text(action, "minute_ref")),
                        Due.parse(text(action, "due_or_review")),
                        ActionStatus.of(text(action, "status")),
                        text(action, "note")));
    }

    /**
     * Part of the deepest agenda item that covers the anchor; a range belongs to its first item. A letter is an appendix
     * of the published minutes. What fits no item is held to be private.
     */
    private Part part(String anchor) {
        if (anchor.equals(LETTER)) {
            return Part.PUBLIC;
        }
        int dash = anchor.indexOf('-');
        return ItemNumber.parse(dash > 0 ? anchor.substring(0, dash) : anchor)
                .flatMap(number -> agenda.stream()
                        .filter(item -> item.number().covers(number))
                        .max(Comparator.comparingInt(
                                item -> item.number().path().size())))
                .map(AgendaItem::part)
                .orElse(Part.PRIVATE);
    }
}
