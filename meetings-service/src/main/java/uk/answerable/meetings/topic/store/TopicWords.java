package uk.answerable.meetings.topic.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.search.rules.Passage;
import uk.answerable.meetings.search.rules.Reach;
import uk.answerable.meetings.search.rules.SearchKind;
import uk.answerable.meetings.search.store.SearchSource;

/** What can be found of topics of holding to account, each in the reach of its state. */
@ApplicationScoped
public class TopicWords implements SearchSource {

    @Override
    public Uni<List<Passage>> passages(Mutiny.Session session) {
        return session.createSelectionQuery(
                        "select t, m from AccountabilityTopicRow t join MeetingRow m on m.id = t.meetingId",
                        Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> of((AccountabilityTopicRow) row[0], (MeetingRow) row[1]))
                        .toList());
    }

    static Passage of(AccountabilityTopicRow topic, MeetingRow meeting) {
        return new Passage(
                SearchKind.TOPIC,
                topic.id,
                meeting.id,
                Reach.of(MatrixFile.get(), TopicPlace.TYPE, "read", TopicPlace.of(topic, meeting)),
                meeting.forceCode,
                meeting.bodyCode,
                meeting.date,
                null,
                topic.topic,
                String.join(" ", topic.context, topic.questionsGist, topic.findings));
    }
}
