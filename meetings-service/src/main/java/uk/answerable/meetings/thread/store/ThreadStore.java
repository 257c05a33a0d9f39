package uk.answerable.meetings.thread.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;
import uk.answerable.meetings.thread.rules.EntryKind;
import uk.answerable.meetings.thread.rules.ThreadEntry;

/** What was said, in time order: the threads of a level in one statement, each with what its caller may read. */
@ApplicationScoped
public class ThreadStore {

    /** What the record does not date comes first. */
    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    private final Sessions sessions;
    private final JsonRows json;

    @Inject
    ThreadStore(Sessions sessions, JsonRows json) {
        this.sessions = sessions;
        this.json = json;
    }

    /** A subject of a thread of the level. */
    public record Asked(int thread, SubjectKind kind, UUID id) {}

    private record Row(int thread, ThreadEntry entry) {}

    /** A page of each thread; refused with {@code INVALID_CURSOR} for a cursor of another list. */
    public Uni<List<Page<ThreadEntry>>> pages(
            Scope scope, List<Map<SubjectKind, Set<UUID>>> threads, PageRequest request) {
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < threads.size(); i++) {
            int thread = i;
            threads.get(i).forEach((kind, ids) -> ids.forEach(id -> asked.add(new Asked(thread, kind, id))));
        }
        var after = request.after().map(ThreadStore::position);
        var readable = ReadableRows.of(scope);
        var statement = EntryStatement.of(
                readable, after.isPresent() ? "(e.dated, e.rank, e.id) > (:dated, :rank, :id)" : "true");
        return sessions.read(session -> {
                    var query = session.createNativeQuery(statement, Object[].class)
                            .setParameter("asked", json.parameter(asked))
                            .setParameter("rows", request.rowsToRead());
                    readable.parameters().forEach(query::setParameter);
                    after.ifPresent(at -> query.setParameter("dated", at.dated())
                            .setParameter("rank", at.rank())
                            .setParameter("id", at.id()));
                    return query.getResultList();
                })
                .map(found -> {
                    var rows = found.stream().map(ThreadStore::row).toList();
                    var pages = new ArrayList<Page<ThreadEntry>>();
                    for (int i = 0; i < threads.size(); i++) {
                        int thread = i;
                        pages.add(Page.cut(
                                rows.stream()
                                        .filter(row -> row.thread() == thread)
                                        .map(Row::entry)
                                        .toList(),
                                request,
                                entry -> Cursor.of(
                                        entry.on() == null ? UNDATED : entry.on(),
                                        entry.kind().rank(),
                                        entry.id())));
                    }
                    return List.copyOf(pages);
                });
    }

    private static Row row(@Nullable Object[] row) {
        var dated = LocalDate.parse(String.valueOf(row[3]));
        return new Row(
                Integer.parseInt(String.valueOf(row[0])),
                new ThreadEntry(
                        EntryKind.valueOf(String.valueOf(row[1])),
                        UUID.fromString(String.valueOf(row[2])),
                        dated.equals(UNDATED) ? null : dated,
                        String.valueOf(row[4]),
                        String.valueOf(row[5]),
                        (String) row[6],
                        (String) row[7],
                        row[8] == null ? null : UUID.fromString(String.valueOf(row[8]))));
    }

    private record Position(LocalDate dated, int rank, UUID id) {}

    private static Position position(Cursor cursor) {
        return cursor.read(
                        3,
                        key -> new Position(
                                LocalDate.parse(key.get(0)), Integer.parseInt(key.get(1)), UUID.fromString(key.get(2))))
                .orThrow();
    }
}
