package uk.answerable.meetings.search.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.search.rules.SearchKind;
import uk.answerable.meetings.search.rules.SearchWords;

/**
 * Searches what the caller may read, best first, then newest. The caller's reaches are part of the index condition: a
 * passage outside them is not ranked, not counted and not visited.
 */
@ApplicationScoped
public class SearchStore {

    /** Undated things come last among equals. */
    private static final String DAY = "coalesce(p.dated, DATE '0001-01-01')";

    private static final String REACHES = """
            SELECT id, type, field, state, force_code, body_code FROM search_reach
            WHERE (body_code IS NULL AND force_code IS NULL)
                OR body_code = ANY (string_to_array(:bodies, ',')) OR force_code = ANY (string_to_array(:forces, ','))
            """;
    private static final String FOUND = """
            WITH reach AS (
                SELECT r.id, search_query(r.id, :words) AS query
                FROM (SELECT CAST(t.id AS int) AS id FROM unnest(string_to_array(:reaches, ',')) AS t(id)) r
            ), found AS (
                SELECT DISTINCT ON (p.subject_id) p.*, %s AS day,
                    CAST(ts_rank(p.keys, reach.query) * 1000000 AS int) AS weight
                FROM reach JOIN search_passage p ON p.keys @@ reach.query AND p.reach_id = reach.id
                WHERE %%s
                ORDER BY p.subject_id, weight DESC, p.id
            ), page AS (
                SELECT * FROM found f WHERE %%s ORDER BY weight DESC, day DESC, subject_id DESC LIMIT :rows
            )
            SELECT kind, CAST(subject_id AS text), CAST(meeting_id AS text), force_code, body_code,
                CAST(dated AS text), reference, title,
                CASE WHEN to_tsvector('english', body) @@ websearch_to_tsquery('english', :words)
                    OR NOT to_tsvector('english', title) @@ websearch_to_tsquery('english', :words)
                    THEN ts_headline('english', body, websearch_to_tsquery('english', :words),
                        'StartSel="", StopSel="", MaxWords=35, MinWords=12, MaxFragments=2, FragmentDelimiter=" ... "')
                    ELSE '' END,
                weight
            FROM page ORDER BY weight DESC, day DESC, subject_id DESC
            """.formatted(DAY);
    private static final String AFTER = "(f.weight, f.day, f.subject_id) < (:weight, :day, :subject)";

    private final Sessions sessions;

    @Inject
    SearchStore(Sessions sessions) {
        this.sessions = sessions;
    }

    /** One page; refused with {@code INVALID_CURSOR} for a cursor of another list. */
    public Uni<Page<SearchRow>> page(Scope scope, SearchWords words, SearchFilter filter, PageRequest request) {
        var parameters = new HashMap<String, Object>();
        parameters.put("words", words.text());
        parameters.put("rows", request.rowsToRead());
        var wanted = wanted(filter, parameters);
        var after = request.after().map(SearchStore::position);
        after.ifPresent(at -> {
            parameters.put("weight", at.weight());
            parameters.put("day", at.day());
            parameters.put("subject", at.subject());
        });
        var statement = FOUND.formatted(wanted, after.isPresent() ? AFTER : "true");
        return sessions.read(session -> reaches(session, scope).chain(reaches -> {
                    parameters.put("reaches", reaches);
                    var query = session.createNativeQuery(statement, Object[].class);
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                }))
                .map(rows -> Page.cut(
                        rows.stream().map(SearchStore::row).toList(),
                        request,
                        row -> Cursor.of(row.weight(), day(row.dated()), row.subject())));
    }

    /** The ids of the reaches the matrix grants the caller, separated by commas. */
    private static Uni<String> reaches(Mutiny.StatelessSession session, Scope scope) {
        return session.createNativeQuery(REACHES, Object[].class)
                .setParameter("bodies", String.join(",", scope.caller().bodies()))
                .setParameter("forces", String.join(",", scope.caller().forces()))
                .getResultList()
                .map(rows -> rows.stream()
                        .filter(row -> scope.permits(
                                (String) row[1], (String) row[2], new Place((String) row[3], (String) row[4], (String)
                                        row[5])))
                        .map(row -> String.valueOf(row[0]))
                        .collect(Collectors.joining(",")));
    }

    private static String wanted(SearchFilter filter, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        choose(conditions, parameters, "p.force_code = :force", "force", filter.force());
        choose(conditions, parameters, "p.dated >= :from", "from", filter.from());
        choose(conditions, parameters, "p.dated <= :to", "to", filter.to());
        if (!filter.kinds().isEmpty()) {
            conditions.add("p.kind = ANY (string_to_array(:kinds, ','))");
            parameters.put("kinds", filter.kinds().stream().map(Enum::name).collect(Collectors.joining(",")));
        }
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
    }

    private static void choose(
            List<String> conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static SearchRow row(@Nullable Object[] row) {
        return new SearchRow(
                SearchKind.valueOf(text(row[0])),
                UUID.fromString(text(row[1])),
                row[2] == null ? null : UUID.fromString(text(row[2])),
                text(row[3]),
                (String) row[4],
                row[5] == null ? null : LocalDate.parse(text(row[5])),
                (String) row[6],
                text(row[7]),
                text(row[8]),
                ((Number) Objects.requireNonNull(row[9])).intValue());
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static LocalDate day(@Nullable LocalDate dated) {
        return dated == null ? LocalDate.of(1, 1, 1) : dated;
    }

    private record Position(int weight, LocalDate day, UUID subject) {}

    private static Position position(Cursor cursor) {
        return cursor.read(
                        3,
                        key -> new Position(
                                Integer.parseInt(key.get(0)), LocalDate.parse(key.get(1)), UUID.fromString(key.get(2))))
                .orThrow();
    }
}
