package uk.answerable.meetings.thread.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;
import uk.answerable.meetings.thread.rules.IssueSubject;

/**
 * What belongs to an issue: ids only, and each tie only as far as the caller may know of it. That an action followed from
 * a private topic, or that a private topic is about a measure, is known to the body's own.
 */
@ApplicationScoped
public class IssueStore {

    private static final UUID NOBODYS = new UUID(0, 0);

    private static final String LINKS = """
            WITH wanted AS (SELECT CAST(w AS text) AS measure FROM unnest(string_to_array(:measures, ',')) AS t(w)),
            link AS (
                SELECT l.measure_code AS measure, l.kind, l.subject_id AS id
                FROM measure_link l JOIN wanted w ON w.measure = l.measure_code WHERE l.force_code = :force
            ), topic AS (
                SELECT k.measure, t.id, t.meeting_id
                FROM (SELECT measure, id FROM link WHERE kind = 'TOPIC'
                    UNION SELECT NULL, CAST(s AS uuid) FROM unnest(string_to_array(:topics, ',')) AS t(s)) k
                JOIN accountability_topic t ON t.id = k.id JOIN meeting m ON m.id = t.meeting_id
                WHERE (t.part = 'PUBLIC' AND t.published) OR {own}
            )
            SELECT measure, kind, CAST(id AS text) FROM link WHERE kind <> 'TOPIC'
            UNION SELECT measure, 'TOPIC', CAST(id AS text) FROM topic
            UNION SELECT measure, 'MEETING', CAST(meeting_id AS text) FROM topic
            UNION SELECT t.measure, 'ACTION', CAST(a.action_id AS text) FROM topic t JOIN topic_action a ON a.topic_id = t.id
            UNION SELECT t.measure, 'WATCH_ITEM', CAST(i.id AS text) FROM topic t JOIN watch_item i ON i.topic_id = t.id
            UNION SELECT w.measure, 'WATCH_ITEM', CAST(i.id AS text)
            FROM wanted w JOIN watch_item i ON i.measure_code = w.measure AND i.force_code = :force
            """;
    private static final String TOPICS = """
            SELECT CAST(t.id AS text) FROM accountability_topic t JOIN meeting m ON m.id = t.meeting_id
            WHERE m.force_code = :force AND ((t.part = 'PUBLIC' AND t.published) OR {own}) AND {which}
            """;
    private static final String ASKED_AGAIN = """
            EXISTS (SELECT 1 FROM topic_question q WHERE q.topic_id = t.id AND (q.id = :id
                OR (q.bank_question_id = :id AND :bank)
                OR q.bank_question_id IN (SELECT o.bank_question_id FROM topic_question o WHERE o.id = :id AND :bank)))
            """;
    private static final String OF_TOPICS = """
            SELECT DISTINCT measure_code FROM measure_link
            WHERE force_code = :force AND kind = :kind AND subject_id IN (:ids)
            """;
    private static final String REQUESTS = """
            SELECT CAST(r.id AS text) FROM scrutiny_request r JOIN scrutiny_report p ON p.id = r.report_id
            WHERE p.force_code = :force AND CONCAT(p.reference, '#', r.number) = :key
            """;

    private final Sessions sessions;

    @Inject
    IssueStore(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * A tie of the issue.
     *
     * @param measure code it comes by; empty where it comes by a topic that was asked for
     */
    public record Link(String measure, SubjectKind kind, UUID id) {}

    /** What is tied to measures in a force. */
    public Uni<List<Link>> ofMeasures(Scope scope, String force, Collection<String> measures) {
        return links(scope, force, measures, List.of());
    }

    /** What belongs to a subject; nothing where there is none, or none that is the caller's to know. */
    public Uni<List<Link>> of(Scope scope, String force, IssueSubject subject, String key) {
        return switch (subject) {
            case MEASURE -> ofMeasures(scope, force, List.of(key));
            case TOPIC ->
                topics(scope, force, "t.id = :id", key, false)
                        .chain(topics -> measures(force, SubjectKind.TOPIC, topics)
                                .chain(measures -> links(scope, force, measures, topics)));
            case QUESTION ->
                topics(scope, force, ASKED_AGAIN, key, readsBank(scope, force))
                        .chain(topics -> links(scope, force, List.of(), topics));
            case REQUEST ->
                ids(REQUESTS, force, "key", key)
                        .chain(requests -> measures(force, SubjectKind.REQUEST, requests)
                                .chain(measures -> links(scope, force, measures, List.of()))
                                .map(links -> links.isEmpty()
                                        ? requests.stream()
                                                .map(id -> new Link("", SubjectKind.REQUEST, id))
                                                .toList()
                                        : links));
        };
    }

    /** That two questions were drawn from the same one of a bank is known to whoever reads the bank. */
    private static boolean readsBank(Scope scope, String force) {
        return scope.permits("BankQuestion", "read", Place.ofForce(Place.ANY, force));
    }

    private Uni<List<UUID>> topics(Scope scope, String force, String which, String key, boolean bank) {
        var own = OwnBodies.of("topics", scope, "AccountabilityTopic", "read");
        return sessions.read(session -> {
                    var query = session.createNativeQuery(
                                    TOPICS.replace("{own}", own.holds("m")).replace("{which}", which), String.class)
                            .setParameter("force", force)
                            .setParameter("id", Ids.read(key).orElse(NOBODYS));
                    own.parameters().forEach(query::setParameter);
                    if (which.equals(ASKED_AGAIN)) {
                        query.setParameter("bank", bank);
                    }
                    return query.getResultList();
                })
                .map(found -> found.stream().map(UUID::fromString).toList());
    }

    private Uni<List<UUID>> ids(String statement, String force, String name, String value) {
        return sessions.read(session -> session.createNativeQuery(statement, String.class)
                        .setParameter("force", force)
                        .setParameter(name, value)
                        .getResultList())
                .map(found -> found.stream().map(UUID::fromString).toList());
    }

    private Uni<List<String>> measures(String force, SubjectKind kind, List<UUID> subjects) {
        return subjects.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.read(session -> session.createNativeQuery(OF_TOPICS, String.class)
                        .setParameter("force", force)
                        .setParameter("kind", kind.name())
                        .setParameter("ids", subjects)
                        .getResultList());
    }

    private Uni<List<Link>> links(Scope scope, String force, Collection<String> measures, List<UUID> topics) {
        var own = OwnBodies.of("topics", scope, "AccountabilityTopic", "read");
        return sessions.read(session -> {
                    var query = session.createNativeQuery(LINKS.replace("{own}", own.holds("m")), Object[].class)
                            .setParameter("force", force)
                            .setParameter("measures", String.join(",", measures))
                            .setParameter(
                                    "topics",
                                    String.join(
                                            ",",
                                            topics.stream().map(UUID::toString).toList()));
                    own.parameters().forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows -> rows.stream()
                        .map(row -> new Link(
                                row[0] == null ? "" : String.valueOf(row[0]),
                                SubjectKind.valueOf(String.valueOf(row[1])),
                                UUID.fromString(String.valueOf(row[2]))))
                        .toList());
    }
}
