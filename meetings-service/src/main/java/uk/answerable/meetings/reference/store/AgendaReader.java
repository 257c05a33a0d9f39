package uk.answerable.meetings.reference.store;

import static uk.answerable.meetings.reference.store.Texts.list;
import static uk.answerable.meetings.reference.store.Texts.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.meetings.agenda.rules.AgendaItem;
import uk.answerable.meetings.agenda.rules.ItemNumber;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.Exemption;
import uk.answerable.meetings.body.rules.GovernanceBody;

/** The agenda of one meeting, with the exemption each private item rests on. */
final class AgendaReader {

    private final JsonNode meeting;
    private final GovernanceBody body;
    private final LocalDate day;

    AgendaReader(JsonNode meeting, GovernanceBody body) {
        this.meeting = meeting;
        this.body = body;
        this.day = LocalDate.parse(text(meeting, "date"));
    }

    List<AgendaItem> agenda() {
        return list(meeting, "agenda", this::item);
    }

    private AgendaItem item(JsonNode item) {
        var number = ItemNumber.parse(text(item, "number"))
                .orElseThrow(() -> new IllegalStateException("no item number: " + text(item, "number")));
        var part = text(item, "part").equals("private") ? Part.PRIVATE : Part.PUBLIC;
        return new AgendaItem(
                number,
                text(item, "title"),
                part,
                part == Part.PRIVATE ? exemption(text(item, "note")) : null,
                text(item, "kind"),
                text(item, "page"),
                text(item, "paper"),
                text(item, "note"),
                outcome(number),
                marking(text(item, "number")));
    }

    /** The highest of the item's papers. */
    private @Nullable Marking marking(String number) {
        var printed = list(meeting, "papers", paper -> paper).stream()
                .filter(paper -> text(paper, "item").equals(number))
                .map(paper -> text(paper, "marking"))
                .filter(marking -> !marking.isEmpty());
        return Marking.highest(printed.map(Texts::marking)).orElse(null);
    }

    /** The item's own citation; where it prints none, that of the private part it is taken in. */
    private @Nullable Exemption exemption(String note) {
        return body.exemption(note, day).orElseGet(this::ofPrivatePart);
    }

    private @Nullable Exemption ofPrivatePart() {
        return StreamSupport.stream(meeting.path("parts").spliterator(), false)
                .filter(part -> text(part, "access").equals("private"))
                .map(part -> body.exemption(text(part, "exemption"), day).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String outcome(ItemNumber number) {
        return list(meeting, "resolutions", resolution -> resolution).stream()
                .filter(resolution -> ItemNumber.parse(text(resolution, "item"))
                        .filter(item -> item.path().equals(number.path()))
                        .isPresent())
                .map(resolution -> {
                    var vote = text(resolution, "vote");
                    return vote.isEmpty() ? text(resolution, "text") : text(resolution, "text") + " (" + vote + ")";
                })
                .findFirst()
                .orElse("");
    }
}
