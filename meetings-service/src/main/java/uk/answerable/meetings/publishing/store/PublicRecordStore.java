package uk.answerable.meetings.publishing.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.publishing.rules.PublicKind;
import uk.answerable.meetings.publishing.rules.Published;
import uk.answerable.meetings.publishing.rules.RecordFilter;

/** The public record. It is the same for every caller, whatever else they may read. */
@ApplicationScoped
public class PublicRecordStore {

    private static final String CURRENT = "from PublicationRow p where p.supersededAt is null";

    /** A meeting's agenda and minutes have one subject and may have one moment: minutes stand above the agenda. */
    private static final String NEWEST_FIRST = " order by p.publishedAt desc, p.subject, p.kind desc";

    private final Sessions sessions;
    private final RecordKeeping record;

    @Inject
    PublicRecordStore(Sessions sessions, RecordKeeping record) {
        this.sessions = sessions;
        this.record = record;
    }

    /** Of a body, newest first, at most {@code limit}; withdrawn ones too. */
    public Uni<List<Published>> newestOfBody(Scope scope, String body, Collection<PublicKind> kinds, int limit) {
        return record.upToDate()
                .chain(() -> sessions.read(session -> session.createSelectionQuery(
                                CURRENT + " and p.bodyCode = :body and p.kind in (:kinds)" + NEWEST_FIRST,
                                PublicationRow.class)
                        .setParameter("body", body)
                        .setParameter("kinds", kinds)
                        .setMaxResults(limit)
                        .getResultList()
                        .map(PublicRecordStore::published)));
    }

    /** Of a body by the day it is about, the order of the agenda within it; withdrawn ones too. */
    public Uni<List<Published>> ofBody(Scope scope, String body, PublicKind kind) {
        return record.upToDate()
                .chain(() -> sessions.read(session -> session.createSelectionQuery(
                                CURRENT
                                        + " and p.bodyCode = :body and p.kind = :kind order by p.dated, p.meetingId,"
                                        + " p.subject",
                                PublicationRow.class)
                        .setParameter("body", body)
                        .setParameter("kind", kind)
                        .getResultList()
                        .map(PublicRecordStore::published)));
    }

    /** One page in the order of publication; refused with {@code INVALID_CURSOR} for a cursor of another list. */
    public Uni<Page<Published>> page(Scope scope, RecordFilter filter, PageRequest request) {
        var conditions = new ArrayList<>(List.of(CURRENT, "p.kind = :kind"));
        var parameters = new HashMap<String, Object>();
        parameters.put("kind", filter.kind());
        choose(conditions, parameters, "p.forceCode = :force", "force", filter.force());
        choose(conditions, parameters, "p.bodyCode = :body", "body", filter.body());
        choose(conditions, parameters, "p.publishedAt > :since", "since", filter.since());
        if (filter.since() == null) {
            conditions.add("p.withdrawn = false");
        }
        request.after().map(PublicRecordStore::position).ifPresent(after -> {
            conditions.add("(p.publishedAt > :at or p.publishedAt = :at and p.subject > :subject)");
            parameters.put("at", after.at());
            parameters.put("subject", after.subject());
        });
        return record.upToDate()
                .chain(() -> sessions.read(session -> {
                            var query = session.createSelectionQuery(
                                            String.join(" and ", conditions) + " order by p.publishedAt, p.subject",
                                            PublicationRow.class)
                                    .setMaxResults(request.rowsToRead());
                            parameters.forEach(query::setParameter);
                            return query.getResultList();
                        })
                        .map(rows -> Page.cut(
                                published(rows),
                                request,
                                one -> Cursor.of(
                                        one.version().publishedAt(),
                                        one.version().key().subject()))));
    }

    /** The newest version of one thing, withdrawn or not; empty for what was never published. */
    public Uni<Optional<Published>> one(Scope scope, PublicKind kind, String subject) {
        return record.upToDate()
                .chain(() -> sessions.read(session -> session.createSelectionQuery(
                                CURRENT + " and p.kind = :kind and p.subject = :subject", PublicationRow.class)
                        .setParameter("kind", kind)
                        .setParameter("subject", subject)
                        .getResultList()
                        .map(rows -> published(rows).stream().findFirst())));
    }

    /** Police force areas that have a body. */
    public Uni<List<String>> forces(Scope scope) {
        return record.upToDate()
                .chain(() -> sessions.read(session -> session.createSelectionQuery(
                                "select distinct p.forceCode from PublicationRow p where p.supersededAt is null"
                                        + " and p.kind = :kind and p.withdrawn = false order by p.forceCode",
                                String.class)
                        .setParameter("kind", PublicKind.BODY)
                        .getResultList()));
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

    private static List<Published> published(List<PublicationRow> rows) {
        return rows.stream()
                .map(row ->
                        new Published(row.version(), row.withdrawn ? null : PublicTexts.read(row.kind, row.content)))
                .toList();
    }

    private record Position(Instant at, String subject) {}

    private static Position position(Cursor cursor) {
        return cursor.read(2, key -> new Position(Instant.parse(key.getFirst()), key.getLast()))
                .orThrow();
    }
}
