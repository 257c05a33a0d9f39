package uk.answerable.meetings.minutes.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.meetings.search.rules.Passage;
import uk.answerable.meetings.search.rules.Reach;
import uk.answerable.meetings.search.rules.SearchKind;
import uk.answerable.meetings.search.store.SearchSource;

/** What can be found of minutes, paragraph by paragraph. */
@ApplicationScoped
public class MinutesWords implements SearchSource {

    @Override
    public Uni<List<Passage>> passages(Mutiny.Session session) {
        return session.createSelectionQuery(
                        "select new uk.answerable.meetings.minutes.store.MinutesStore$Entry(p, m)"
                                + " from MinuteParagraphRow p join MeetingRow m on m.id = p.meetingId",
                        MinutesStore.Entry.class)
                .getResultList()
                .map(entries -> entries.stream().map(MinutesWords::of).toList());
    }

    public static Passage of(MinutesStore.Entry entry) {
        var meeting = entry.meeting();
        return new Passage(
                SearchKind.MINUTES,
                entry.paragraph().id,
                meeting.id,
                Reach.of(MatrixFile.get(), "MinuteParagraph", "read", entry.place()),
                meeting.forceCode,
                meeting.bodyCode,
                meeting.date,
                entry.paragraph().anchor,
                meeting.title,
                entry.paragraph().gist);
    }
}
