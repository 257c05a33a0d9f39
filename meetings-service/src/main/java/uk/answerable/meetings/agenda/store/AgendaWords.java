package uk.answerable.meetings.agenda.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.meetings.search.rules.Passage;
import uk.answerable.meetings.search.rules.Reach;
import uk.answerable.meetings.search.rules.SearchKind;
import uk.answerable.meetings.search.store.SearchSource;

/** What can be found of agendas: the line of an item, and apart from it the details, which may be private. */
@ApplicationScoped
public class AgendaWords implements SearchSource {

    @Override
    public Uni<List<Passage>> passages(Mutiny.Session session) {
        return session.createSelectionQuery(
                        "select new uk.answerable.meetings.agenda.store.AgendaEntry(i, m)"
                                + " from AgendaItemRow i join MeetingRow m on m.id = i.meetingId",
                        AgendaEntry.class)
                .getResultList()
                .map(entries ->
                        entries.stream().flatMap(entry -> of(entry).stream()).toList());
    }

    public static List<Passage> of(AgendaEntry entry) {
        var item = entry.item();
        var place = entry.place();
        var line = new Place(Place.ANY, place.force(), place.body());
        if (!item.published) {
            return List.of(passage(entry, Reach.of(MatrixFile.get(), "AgendaItem", "note", place), item.paper));
        }
        var shown = passage(entry, Reach.of(MatrixFile.get(), "AgendaItem", "heading", line), "");
        var details = passage(
                entry,
                Reach.of(MatrixFile.get(), "AgendaItem", "note", place),
                String.join(" ", item.paper, item.note, item.outcome));
        return shown.reach().equals(details.reach()) ? List.of(details) : List.of(shown, details);
    }

    private static Passage passage(AgendaEntry entry, Reach reach, String text) {
        var item = entry.item();
        var meeting = entry.meeting();
        return new Passage(
                SearchKind.AGENDA_ITEM,
                item.id,
                item.meetingId,
                reach,
                meeting.forceCode,
                meeting.bodyCode,
                meeting.date,
                item.number,
                item.heading,
                text);
    }
}
