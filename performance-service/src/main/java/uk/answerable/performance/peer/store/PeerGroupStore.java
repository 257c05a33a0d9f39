package uk.answerable.performance.peer.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.area.rules.PeerGroup;
import uk.answerable.performance.area.rules.PeerGroup.PeerGroupKind;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.store.ForceRegister;
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

    private final ForceRegister register;
    private final ForceRegister.Section<Row, PeerGroup> section;

    @Inject
    PeerGroupStore(ForceRegister register, Catalogue catalogue) {
        this.register = register;
        this.section = new ForceRegister.Section<>(
                TYPE, "members", KEEP, LATEST, Row.class, Row::force, Row::group, catalogue::peerGroupsOf);
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected PeerGroupStore() {
        this.register = null;
        this.section = null;
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
        return register.record(scope, section, row, group.code(), group.kind().name())
                .replaceWith(group);
    }

    /** Groups of forces as recorded by a moment, and those of the reviewed files; who is compared with whom is public. */
    public Uni<Map<String, PeerGroups>> of(Scope scope, Set<String> forces, Instant knownBy) {
        return register.of(scope, section, forces, knownBy)
                .map(groups -> groups.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, of -> new PeerGroups(of.getValue()))));
    }
}
