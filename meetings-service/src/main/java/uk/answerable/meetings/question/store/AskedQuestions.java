package uk.answerable.meetings.question.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.topic.store.TopicQuestionRow;
import uk.answerable.meetings.topic.store.TopicStore;

/** Questions as they were asked at meetings: published ones with their answers, and the uses of the bank's. */
@ApplicationScoped
public class AskedQuestions {

    private static final String PUBLISHED = "select q, m.date from TopicQuestionRow q"
            + " join AccountabilityTopicRow t on t.id = q.topicId join MeetingRow m on m.id = t.meetingId"
            + " where t.part = PUBLIC and t.published and m.forceCode = :force";

    private final Sessions sessions;
    private final TopicStore topics;

    @Inject
    AskedQuestions(Sessions sessions, TopicStore topics) {
        this.sessions = sessions;
        this.topics = topics;
    }

    /** A question and the day of the meeting it was asked at. */
    public record Asked(TopicQuestionRow question, LocalDate on) {}

    /** One page of what was published of a force, latest meeting first; the same for everybody. */
    public Uni<Page<Asked>> published(Scope scope, String force, @Nullable String measure, PageRequest request) {
        var after = request.after().map(AskedQuestions::position);
        var hql = new StringBuilder(PUBLISHED);
        if (measure != null) {
            hql.append(" and exists (select 1 from MeasureLinkRow l where l.kind = TOPIC and l.subjectId = t.id"
                    + " and l.measureCode = :measure and l.forceCode = m.forceCode)");
        }
        if (after.isPresent()) {
            hql.append(" and (m.date < :on or m.date = :on and q.id > :id)");
        }
        return sessions.read(session -> {
                    var query = session.createSelectionQuery(
                                    hql.append(" order by m.date desc, q.id").toString(), Object[].class)
                            .setParameter("force", force)
                            .setMaxResults(request.rowsToRead());
                    if (measure != null) {
                        query.setParameter("measure", measure);
                    }
                    after.ifPresent(at -> query.setParameter("on", at.on()).setParameter("id", at.id()));
                    return query.getResultList();
                })
                .map(rows -> Page.cut(
                        rows.stream()
                                .map(row -> new Asked((TopicQuestionRow) row[0], (LocalDate) row[1]))
                                .toList(),
                        request,
                        asked -> Cursor.of(asked.on(), asked.question().id)));
    }

    /** Where questions of the bank were asked, as far as the caller may read the topics, in the order of asking. */
    public Uni<List<TopicQuestionRow>> uses(Scope scope, Collection<UUID> bank) {
        return sessions.read(session -> session.createSelectionQuery(
                                "select q from TopicQuestionRow q join AccountabilityTopicRow t on t.id = q.topicId"
                                        + " join MeetingRow m on m.id = t.meetingId where q.bankQuestionId in (:ids)"
                                        + " order by m.date, q.id",
                                TopicQuestionRow.class)
                        .setParameter("ids", bank)
                        .getResultList())
                .chain(rows -> topics.topics(
                                scope, rows.stream().map(row -> row.topicId).toList())
                        .map(seen -> rows.stream()
                                .filter(row -> seen.stream().anyMatch(topic -> topic.id.equals(row.topicId)))
                                .toList()));
    }

    private record Position(LocalDate on, UUID id) {}

    private static Position position(Cursor cursor) {
        return cursor.read(2, key -> new Position(LocalDate.parse(key.getFirst()), UUID.fromString(key.getLast())))
                .orThrow();
    }
}
