package uk.answerable.meetings.topic.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.JointReads;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;
import uk.answerable.meetings.crosswalk.store.MeasureLinkRow;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.minutes.store.MinuteParagraphRow;
import uk.answerable.meetings.minutes.store.MinutesStore;

/** Topics of holding to account. A draft, and one of a private part, exists only for the body's own. */
@ApplicationScoped
public class TopicStore {

    private static final String ENTRIES =
            "select t as topic, m as meeting from accountability_topic t join meeting m on m.id = t.meeting_id"
                    + " where %s order by m.date, m.reference, t.position";

    private final Sessions sessions;
    private final JointReads reads;

    @Inject
    TopicStore(Sessions sessions, JointReads reads) {
        this.sessions = sessions;
        this.reads = reads;
    }

    /** A topic with the meeting that decides whose it is. */
    public record Entry(AccountabilityTopicRow topic, MeetingRow meeting) {}

    public Uni<List<AccountabilityTopicRow>> topics(Scope scope, Collection<UUID> ids) {
        return rows(scope, reads.byKeys(Entry.class, ENTRIES.formatted("t.id = any($1)"), ids));
    }

    public Uni<List<AccountabilityTopicRow>> ofMeetings(Scope scope, Collection<UUID> meetings) {
        return rows(scope, reads.byKeys(Entry.class, ENTRIES.formatted("t.meeting_id = any($1)"), meetings));
    }

    /** What a body took between two days, both counted, first to last. */
    public Uni<List<Entry>> ofBody(Scope scope, String body, LocalDate from, LocalDate to) {
        return known(
                scope,
                reads.list(
                        Entry.class,
                        ENTRIES.formatted("m.body_code = $1 and m.date between $2 and $3 and m.state <> 'CANCELLED'"),
                        body,
                        from,
                        to));
    }

    /** Questions of topics that the caller was shown. */
    public Uni<List<TopicQuestionRow>> questions(Scope scope, Collection<UUID> topics) {
        return read(
                "from TopicQuestionRow q where q.topicId in (:ids) order by q.topicId, q.number",
                TopicQuestionRow.class,
                topics);
    }

    public Uni<List<TopicActionRow>> actions(Scope scope, Collection<UUID> topics) {
        return read("from TopicActionRow t where t.topicId in (:ids)", TopicActionRow.class, topics);
    }

    /** Measures of topics that the caller was shown. */
    public Uni<List<MeasureLinkRow>> measures(Scope scope, Collection<UUID> topics) {
        return read(
                "from MeasureLinkRow l where l.kind = %s and l.subjectId in (:ids) order by l.measureCode"
                        .formatted(SubjectKind.TOPIC),
                MeasureLinkRow.class,
                topics);
    }

    /** A paragraph in which a topic was taken. */
    public record Minuted(UUID topic, MinuteParagraphRow paragraph) {}

    /** Paragraphs of the minutes of topics, as far as the caller may read them. */
    public Uni<List<Minuted>> minutes(Scope scope, Collection<UUID> topics) {
        return sessions.read(session -> session.createSelectionQuery(
                                "select t.topicId, p, m from TopicMinuteRow t join MinuteParagraphRow p on p.id = t.paragraphId"
                                        + " join MeetingRow m on m.id = p.meetingId"
                                        + " where t.topicId in (:ids) order by t.topicId, p.position",
                                Object[].class)
                        .setParameter("ids", topics)
                        .getResultList())
                .map(rows -> rows.stream()
                        .filter(row -> scope.permits(
                                "MinuteParagraph",
                                "read",
                                new MinutesStore.Entry((MinuteParagraphRow) row[1], (MeetingRow) row[2]).place()))
                        .map(row -> new Minuted((UUID) row[0], (MinuteParagraphRow) row[1]))
                        .toList());
    }

    private static Uni<List<Entry>> known(Scope scope, Uni<List<Entry>> entries) {
        return entries.map(found -> found.stream()
                .filter(one -> scope.permits(TopicPlace.TYPE, "read", TopicPlace.of(one.topic(), one.meeting())))
                .toList());
    }

    private static Uni<List<AccountabilityTopicRow>> rows(Scope scope, Uni<List<Entry>> entries) {
        return known(scope, entries)
                .map(found -> found.stream().map(Entry::topic).toList());
    }

    private <T> Uni<List<T>> read(String query, Class<T> rows, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.read(session -> session.createSelectionQuery(query, rows)
                        .setParameter("ids", ids)
                        .getResultList());
    }
}
