package uk.answerable.meetings.search.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.search.rules.Passage;

/** Writes the index in the transaction of the state it tells of: what is written can be found, and nothing else. */
@ApplicationScoped
public class SearchIndex {

    private static final int AT_ONCE = 500;

    private static final String ROWS = """
            jsonb_to_recordset(CAST(CAST(:passages AS text) AS jsonb)) AS p(id uuid, kind text, subject uuid,
                meeting uuid, type text, field text, state text, reach_force text, reach_body text, force text,
                body text, dated date, reference text, title text, words text)
            """;
    private static final String ADD_REACHES = """
            INSERT INTO search_reach (type, field, state, force_code, body_code)
            SELECT DISTINCT p.type, p.field, p.state, p.reach_force, p.reach_body FROM %s ON CONFLICT DO NOTHING
            """.formatted(ROWS);
    private static final String OF_REACH = """
            %s JOIN search_reach r ON r.type = p.type AND r.field = p.field AND r.state = p.state
                AND r.force_code IS NOT DISTINCT FROM p.reach_force AND r.body_code IS NOT DISTINCT FROM p.reach_body
            """.formatted(ROWS);

    /** What has no day stands on the shelf of no year, the last. */
    private static final String YEAR = "CAST(coalesce(extract(year FROM p.dated), 0) AS int)";

    private static final String ADD_SHELVES = """
            INSERT INTO search_shelf (reach_id, year) SELECT DISTINCT r.id, %s FROM %s ON CONFLICT DO NOTHING
            """.formatted(YEAR, OF_REACH);
    private static final String ADD = """
            INSERT INTO search_passage
                (id, kind, subject_id, meeting_id, shelf_id, force_code, body_code, dated, reference, title, body)
            SELECT p.id, p.kind, p.subject, p.meeting, s.id, p.force, p.body, p.dated, p.reference, p.title, p.words
            FROM %s JOIN search_shelf s ON s.reach_id = r.id AND s.year = %s
            """.formatted(OF_REACH, YEAR);
    private static final String REMOVE = """
            DELETE FROM search_passage WHERE subject_id IN
                (SELECT CAST(id AS uuid) FROM unnest(string_to_array(:subjects, ',')) AS t(id))
            """;

    private final ObjectMapper json;

    @Inject
    SearchIndex(ObjectMapper json) {
        this.json = json;
    }

    /** Puts the passages in the place of whatever was to be found of their subjects. */
    public Uni<Void> replace(Mutiny.Session session, List<Passage> passages) {
        return remove(
                        session,
                        passages.stream().map(Passage::subject).distinct().toList())
                .chain(() -> add(session, passages));
    }

    /** Takes subjects out of the index. */
    public Uni<Void> remove(Mutiny.Session session, Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(REMOVE)
                .setParameter("subjects", subjects.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Adds passages of subjects that are not in the index yet. */
    Uni<Void> add(Mutiny.Session session, List<Passage> passages) {
        var all = Uni.createFrom().voidItem();
        for (int from = 0; from < passages.size(); from += AT_ONCE) {
            var rows = rows(passages.subList(from, Math.min(from + AT_ONCE, passages.size())));
            all = all.chain(() -> execute(session, ADD_REACHES, rows))
                    .chain(() -> execute(session, ADD_SHELVES, rows))
                    .chain(() -> execute(session, ADD, rows));
        }
        return all;
    }

    private static Uni<Void> execute(Mutiny.Session session, String statement, String rows) {
        return session.createNativeQuery(statement)
                .setParameter("passages", rows)
                .executeUpdate()
                .replaceWithVoid();
    }

    private String rows(List<Passage> passages) {
        var rows = json.createArrayNode();
        for (var passage : passages) {
            var reach = passage.reach();
            rows.addObject()
                    .put("id", Ids.next().toString())
                    .put("kind", passage.kind().name())
                    .put("subject", passage.subject().toString())
                    .put("meeting", text(passage.meeting()))
                    .put("type", reach.type())
                    .put("field", reach.field())
                    .put("state", reach.place().state())
                    .put("reach_force", reach.place().force())
                    .put("reach_body", reach.place().body())
                    .put("force", passage.force())
                    .put("body", passage.body())
                    .put("dated", text(passage.dated()))
                    .put("reference", passage.reference())
                    .put("title", passage.title())
                    .put("words", passage.text());
        }
        return rows.toString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
