package uk.answerable.meetings.meeting.store;

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

/** What can be found of meetings. */
@ApplicationScoped
public class MeetingWords implements SearchSource {

    @Override
    public Uni<List<Passage>> passages(Mutiny.Session session) {
        return session.createSelectionQuery("from MeetingRow", MeetingRow.class)
                .getResultList()
                .map(rows -> rows.stream().map(MeetingWords::of).toList());
    }

    public static Passage of(MeetingRow row) {
        var reach =
                Reach.of(MatrixFile.get(), "Meeting", "title", Place.ofBody(Place.ANY, row.forceCode, row.bodyCode));
        return new Passage(
                SearchKind.MEETING,
                row.id,
                row.id,
                reach,
                row.forceCode,
                row.bodyCode,
                row.date,
                row.reference,
                row.title,
                String.join(" ", row.venue, row.notes));
    }
}
