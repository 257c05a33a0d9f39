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
import uk.answerable.meetings.search.rules.Reach;
import uk.answerable.meetings.search.rules.SearchKind;
import uk.answerable.meetings.search.rules.SearchWords;

/**
 * Searches what the caller may read: of the newest matches, as many as are ranked, best first, then newest. The caller's
 * reaches are part of the index condition: a passage outside them is not ranked, not counted and not visited.
 */
@ApplicationScoped
public class SearchStore {

    /** As many matches as are ranked. */
    static final int RANKED = 500;

    private static final String REACHES = """
            SELECT id, type, field, state, force_code, body_code FROM search_reach
            WHERE (body_code IS NULL AND force_code IS NULL)
                OR body_code = ANY (string_to_array(:bodies, ',')) OR force_code = ANY (string_to_array(:forces, ','))
            """;

    /** Undated things come last among equals. */
    private static final String DAY = "coalesce(p.dated, DATE '0001-01-01')";

    /**
     * Year by year from the newest until enough is found: what is lateral and limited can only be a loop, which keeps the
     * order of its years and stops, where a sort of the whole would not. What only excludes words ("T") would visit
     * everything. The words choose the index ("+ 0") unless the search is narrowed.
     */
    private static final String FOUND = """
            WITH shelf AS MATERIALIZED (
                SELECT q.* FROM (
                    SELECT s.id, s.year, search_query(s.id, :words) AS query FROM search_shelf s
                    WHERE s.reach_id IN (SELECT CAST(t.id AS int) FROM unnest(string_to_array(:reaches, ',')) AS t(id))
                        AND %%s) q
                WHERE querytree(q.query) NOT IN ('', 'T')
            ), newest AS MATERIALIZED (
                SELECT n.* FROM (SELECT DISTINCT year FROM shelf ORDER BY year DESC) y CROSS JOIN LATERAL (
                    SELECT p.id, p.subject_id, p.keys, %1$s AS day, s.query
                    FROM shelf s JOIN search_passage p ON p.keys @@ s.query AND p.shelf_id%%s = s.id
                    WHERE s.year = y.year AND %%s
                    ORDER BY day DESC, p.subject_id DESC, p.id DESC LIMIT :ranked) n
                LIMIT :ranked
            ), found AS (
                SELECT DISTINCT ON (n.subject_id) n.id, n.subject_id, n.day,
                    CAST(ts_rank(n.keys, n.query) * 1000000 AS int) AS weight
                FROM newest n ORDER BY n.subject_id, weight DESC, n.id
            ), page AS (
                SELECT * FROM found f WHERE %%s ORDER BY weight DESC, day DESC, subject_id DESC LIMIT :rows
            )
            SELECT p.kind, CAST(p.subject_id AS text), CAST(p.meeting_id AS text), p.force_code, p.body_code,
                CAST(p.dated AS text), p.reference, p.title,
                CASE WHEN to_tsvector('english', p.body) @@ websearch_to_tsquery('english', :words)
                    OR NOT to_tsvector('english', p.title) @@ websearch_to_tsquery('english', :words)
                    THEN ts_headline('english', p.body, websearch_to_tsquery('english', :words),
                        'StartSel="", StopSel="", MaxWords=35, MinWords=12, MaxFragments=2, FragmentDelimiter=" ... "')
                    ELSE '' END,
                page.weight, (SELECT count(*) = :ranked FROM newest)
            FROM page JOIN search_passage p ON p.id = page.id
            ORDER BY page.weight DESC, page.day DESC, page.subject_id DESC
            """.formatted(DAY);

    private static final String AFTER = "(f.weight, f.day, f.subject_id) < (:weight, :day, :subject)";

    private final Sessions sessions;

    @Inject
    SearchStore(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * What was found.
     *
     * @param newestOnly whether as many match as are ranked, so that older matches may be left out
     */
    public record Found(Page<SearchRow> page, boolean newestOnly) {}

    /** One page; refused with {@code INVALID_CURSOR} for a cursor of another list. */
    public Uni<Found> page(Scope scope, SearchWords words, SearchFilter filter, PageRequest request) {
        var parameters = new HashMap<String, Object>();
        parameters.put("words", words.text());
        parameters.put("rows", request.rowsToRead());
        parameters.put("ranked", RANKED);
        var years = years(filter, parameters);
        var anyIndex = filter.force() == null && filter.kinds().isEmpty() ? " + 0" : "";
        var wanted = wanted(filter, parameters);
        var after = request.after().map(SearchStore::position);
        after.ifPresent(at -> {
            parameters.put("weight", at.weight());
            parameters.put("day", at.day());
            parameters.put("subject", at.subject());
        });
        var statement = FOUND.formatted(years, anyIndex, wanted, after.isPresent() ? AFTER : "true");
        return sessions.read(session -> reaches(session, scope).chain(reaches -> {
                    parameters.put("reaches", reaches);
                    var query = session.createNativeQuery(statement, Object[].class);
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                }))
                .map(rows -> new Found(
                        Page.cut(
                                rows.stream().map(SearchStore::row).toList(),
                                request,
                                row -> Cursor.of(row.weight(), day(row.dated()), row.subject())),
                        !rows.isEmpty() && Boolean.TRUE.equals(rows.getFirst()[10])));
    }

    /** The ids of the reaches the matrix grants the caller, separated by commas. */
    private static Uni<String> reaches(Mutiny.StatelessSession session, Scope scope) {
        return session.createNativeQuery(REACHES, Object[].class)
                .setParameter("bodies", String.join(",", scope.caller().bodies()))
                .setParameter("forces", String.join(",", scope.caller().forces()))
                .getResultList()
                .map(rows -> rows.stream()
                        .filter(row -> reach(row).isFor(scope))
                        .map(row -> String.valueOf(row[0]))
                        .collect(Collectors.joining(",")));
    }

    private static Reach reach(@Nullable Object[] row) {
        return new Reach(text(row[1]), text(row[2]), new Place(text(row[3]), (String) row[4], (String) row[5]));
    }

    private static String years(SearchFilter filter, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        var from = filter.from();
        var to = filter.to();
        choose(conditions, parameters, "s.year >= :fromYear", "fromYear", from == null ? null : from.getYear());
        choose(conditions, parameters, "s.year <= :toYear", "toYear", to == null ? null : to.getYear());
        return all(conditions);
    }

    private static String all(List<String> conditions) {
        return conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
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
        return all(conditions);
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
