package uk.answerable.meetings.publishing.store;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.publishing.rules.PublicKind;
import uk.answerable.meetings.publishing.rules.PublicRecord;
import uk.answerable.meetings.publishing.rules.Publication;
import uk.answerable.meetings.publishing.store.PublicReading.Read;
import uk.answerable.meetings.search.store.MatrixShape;

/**
 * Keeps the public record up to date with what was written since. Whoever reads the record does this first, so that a
 * reader is never given what is no longer public. It may run twice at once: whoever comes second starts again.
 */
@ApplicationScoped
class RecordKeeping {

    /** Changes taken at a time; many are of the same meeting. */
    private static final int AT_A_TIME = 2_000;

    private static final String ONE_AT_A_TIME = "SELECT CAST(pg_advisory_xact_lock(719376) AS text)";

    /** Raise it when what is published of a thing changes. */
    private static final int WAY = 2;

    private static final String LOOK_AGAIN = """
        WITH stale AS (
            INSERT INTO public_record_shape AS kept (one, shape) VALUES (true, :shape)
            ON CONFLICT (one) DO UPDATE SET shape = EXCLUDED.shape WHERE kept.shape <> EXCLUDED.shape
            RETURNING true
        )
        INSERT INTO public_change (kind, key)
        SELECT 'BODY', code FROM body WHERE EXISTS (SELECT 1 FROM stale)
        UNION ALL SELECT 'MEETING', CAST(id AS text) FROM meeting WHERE EXISTS (SELECT 1 FROM stale)
        """;

    private final Sessions sessions;
    private final PublicReading reading;
    private final Clock clock;

    @Inject
    RecordKeeping(Sessions sessions, PublicReading reading, Clock clock) {
        this.sessions = sessions;
        this.reading = reading;
        this.clock = clock;
    }

    /** Changes not yet looked at. */
    private record Changes(List<Long> ids, Set<String> bodies, Set<UUID> meetings) {}

    /** Looks at everything again where the matrix, or the way of writing, is another than when it was last looked at. */
    Uni<Void> allWhereStale() {
        return sessions.write(session -> session.createNativeQuery(ONE_AT_A_TIME, String.class)
                .getSingleResult()
                .chain(() -> session.createNativeQuery(LOOK_AGAIN)
                        .setParameter("shape", WAY + ":" + MatrixShape.digest())
                        .executeUpdate())
                .replaceWithVoid());
    }

    /** Until nothing is left to look at. */
    Uni<Void> upToDate() {
        return changes()
                .chain(changes -> changes.ids().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : read(changes).chain(read -> append(changes, read)).chain(this::upToDate));
    }

    private Uni<Changes> changes() {
        return sessions.read(session -> session.createNativeQuery(
                        "SELECT id, kind, key FROM public_change ORDER BY id LIMIT :rows", Object[].class)
                .setParameter("rows", AT_A_TIME)
                .getResultList()
                .map(rows -> {
                    var changes = new Changes(
                            rows.stream()
                                    .map(row -> ((Number) row[0]).longValue())
                                    .toList(),
                            new HashSet<>(),
                            new HashSet<>());
                    for (var row : rows) {
                        var key = (String) row[2];
                        if (row[1].equals("BODY")) {
                            changes.bodies().add(key);
                        } else {
                            changes.meetings().add(UUID.fromString(key));
                        }
                    }
                    return changes;
                }));
    }

    private Uni<List<Read>> read(Changes changes) {
        return reading.bodies(changes.bodies())
                .chain(bodies -> reading.meetings(changes.meetings())
                        .map(meetings -> Stream.concat(bodies.stream(), meetings.stream())
                                .toList()));
    }

    /** Writes what is new, unless another did so since the changes were read: what was read may be older than theirs. */
    private Uni<Void> append(Changes changes, List<Read> read) {
        return sessions.write(session -> session.createNativeQuery(ONE_AT_A_TIME, String.class)
                .getSingleResult()
                .chain(() -> session.createNativeQuery(
                                "SELECT count(*) FROM public_change WHERE id IN (:ids)", Long.class)
                        .setParameter("ids", changes.ids())
                        .getSingleResult())
                .chain(left -> left < changes.ids().size()
                        ? Uni.createFrom().voidItem()
                        : session.createNativeQuery("DELETE FROM public_change WHERE id IN (:ids)")
                                .setParameter("ids", changes.ids())
                                .executeUpdate()
                                .chain(() -> current(session, changes))
                                .chain(current -> append(session, current, read))));
    }

    private static Uni<List<PublicationRow>> current(Mutiny.Session session, Changes changes) {
        return session.createSelectionQuery(
                        "from PublicationRow p where p.supersededAt is null"
                                + " and (p.meetingId in (:meetings) or p.kind = :body and p.subject in (:bodies))",
                        PublicationRow.class)
                .setParameter("meetings", changes.meetings())
                .setParameter("bodies", changes.bodies())
                .setParameter("body", PublicKind.BODY)
                .getResultList();
    }

    private Uni<Void> append(Mutiny.Session session, List<PublicationRow> current, List<Read> read) {
        var at = clock.instant();
        Map<Publication.Key, String> contents = new HashMap<>();
        var open = read.stream()
                .map(one -> {
                    var key = new Publication.Key(one.text().kind(), one.subject());
                    var content = PublicTexts.write(one.text());
                    contents.put(key, content);
                    return new Publication.Open(key, one.owner(), PublicTexts.digest(content));
                })
                .toList();
        var rows = current.stream().collect(toMap(row -> new Publication.Key(row.kind, row.subject), row -> row));
        var next =
                PublicRecord.next(current.stream().map(PublicationRow::version).toList(), open, at);
        for (var version : next) {
            supersede(rows.get(version.key()), version);
        }
        return session.flush()
                .chain(() -> session.persistAll(next.stream()
                        .map(version -> PublicationRow.of(
                                version, version.withdrawn() ? "" : contents.getOrDefault(version.key(), "")))
                        .toArray()));
    }

    private static void supersede(@Nullable PublicationRow earlier, Publication version) {
        if (earlier != null) {
            earlier.supersededAt = version.publishedAt();
        }
    }
}
