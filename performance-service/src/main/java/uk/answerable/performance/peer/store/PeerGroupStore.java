package uk.answerable.performance.peer.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.area.rules.PeerGroup;
import uk.answerable.performance.area.rules.PeerGroup.PeerGroupKind;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.peer.rules.PeerGroups;

/** Keeps groups of peers offices record; with those of the reviewed files they are all a force has. */
@ApplicationScoped
public class PeerGroupStore {

    private static final String TYPE = "PeerGroup";

    private static final String KEEP = """
        INSERT INTO peer_group (id, force, kind, label, members, valid_from, valid_to, source, recorded_at)
        SELECT id, force, kind, label, members, valid_from, valid_to, source, recorded_at
        FROM jsonb_to_record(CAST(CAST(:row AS text) AS jsonb)) AS r(
            id uuid, force text, kind text, label text, members jsonb, valid_from date, valid_to date, source text,
            recorded_at timestamptz)
        """;

    private static final String LATEST = """
        SELECT CAST(row_to_json(held) AS text) FROM (
            SELECT DISTINCT ON (force, kind, valid_from)
                   id, force, kind, label, members, valid_from, valid_to, source, recorded_at
            FROM peer_group
            WHERE force IN (SELECT jsonb_array_elements_text(CAST(CAST(:forces AS text) AS jsonb)))
              AND recorded_at <= :known_by
            ORDER BY force, kind, valid_from, recorded_at DESC) held
        """;

    private final Sessions sessions;
    private final JsonRows rows;
    private final AuditTrail trail;
    private final Catalogue catalogue;

    @Inject
    PeerGroupStore(Sessions sessions, JsonRows rows, AuditTrail trail, Catalogue catalogue) {
        this.sessions = sessions;
        this.rows = rows;
        this.trail = trail;
        this.catalogue = catalogue;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected PeerGroupStore() {
        this.sessions = null;
        this.rows = null;
        this.trail = null;
        this.catalogue = null;
    }

    record Row(
            UUID id,
            String force,
            PeerGroupKind kind,
            String label,
            List<String> members,
            LocalDate valid_from,
            @Nullable LocalDate valid_to,
            String source,
            Instant recorded_at) {

        PeerGroup group() {
            return new PeerGroup(id.toString(), kind, force, valid_from, valid_to, label, members, source);
        }
    }

    /** Records a group of the caller's force. */
    public Uni<PeerGroup> record(Scope scope, String force, PeerGroup group, Instant at) {
        if (!scope.permits(TYPE, "record", Place.ofForce(Place.ANY, force))) {
            throw new RefusedException(Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this."));
        }
        var row = new Row(
                Ids.read(group.code()).orElseThrow(),
                force,
                group.kind(),
                group.label(),
                group.members(),
                group.from(),
                group.to(),
                group.source(),
                at);
        return sessions.write(session -> session.createNativeQuery(KEEP)
                .setParameter("row", rows.parameter(row))
                .executeUpdate()
                .chain(() -> trail.append(
                        session,
                        scope,
                        "record",
                        TYPE,
                        group.code(),
                        group.kind().name()))
                .replaceWith(group));
    }

    /** Groups of forces as recorded by a moment, and those of the reviewed files; who is compared with whom is public. */
    public Uni<Map<String, PeerGroups>> of(Scope scope, Set<String> forces, Instant knownBy) {
        var asked = forces.stream()
                .filter(force -> scope.permits(TYPE, "members", Place.ofForce(Place.ANY, force)))
                .toList();
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(session -> session.createNativeQuery(LATEST, String.class)
                        .setParameter("forces", rows.parameter(asked))
                        .setParameter("known_by", knownBy)
                        .getResultList())
                .map(answer -> {
                    var groups = new HashMap<String, List<PeerGroup>>();
                    asked.forEach(force -> groups.put(force, new ArrayList<>(catalogue.peerGroupsOf(force))));
                    for (var line : answer) {
                        var row = rows.read(line, Row.class);
                        groups.computeIfAbsent(row.force(), force -> new ArrayList<>())
                                .add(row.group());
                    }
                    var all = new HashMap<String, PeerGroups>();
                    groups.forEach((force, of) -> all.put(force, new PeerGroups(of)));
                    return all;
                });
    }
}
