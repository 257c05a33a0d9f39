package uk.answerable.meetings.governance.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.governance.rules.RecordAudience;
import uk.answerable.meetings.governance.rules.RecordRules;

/** Records as far as the caller may see them: which there are, and of each which fields. */
@ApplicationScoped
public class GovernanceStore {

    /** As the permission matrix knows it. */
    public static final String TYPE = "GovernanceRecord";

    private static final String SEEN = " and (r.seenBy = ANYONE or r.side = 'office' and r.seenBy in (:audiences)"
            + " or r.side = 'panel' and r.bodyCode in (:bodies))";

    private static final String OVERDUE =
            " and r.endedOn is null and r.review <> NONE and (r.nextReview is null or r.nextReview < :today)";

    private final Sessions sessions;
    private final RecordRules rules;

    @Inject
    GovernanceStore(Sessions sessions, RecordRules rules) {
        this.sessions = sessions;
        this.rules = rules;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected GovernanceStore() {
        this.sessions = null;
        this.rules = null;
    }

    /** A record with those of its values that the caller may read. */
    public record Seen(GovernanceRecordRow row, Map<String, String> values) {

        public Seen {
            values = Map.copyOf(values);
        }
    }

    /** A version with those of its values that the caller may read. */
    public record SeenVersion(GovernanceVersionRow row, Map<String, String> values) {

        public SeenVersion {
            values = Map.copyOf(values);
        }
    }

    /**
     * Which records are wanted; null leaves a choice open.
     *
     * @param overdueOn only those overdue on that day, for those who may know
     */
    public record Wanted(
            String force,
            @Nullable String body,
            @Nullable String kind,
            @Nullable LocalDate overdueOn) {}

    /** One page in the order in which they were added; refused with {@code INVALID_CURSOR}. */
    public Uni<Page<Seen>> page(Scope scope, Wanted wanted, PageRequest request) {
        var after = request.after()
                .map(cursor ->
                        cursor.read(1, key -> UUID.fromString(key.getFirst())).orThrow());
        var hql = new StringBuilder("from GovernanceRecordRow r where r.forceCode = :force").append(SEEN);
        var parameters = new TreeMap<String, Object>(reach(scope, wanted.force()));
        parameters.put("force", wanted.force());
        if (wanted.body() != null) {
            hql.append(" and r.bodyCode = :body");
            parameters.put("body", wanted.body());
        }
        if (wanted.kind() != null) {
            hql.append(" and r.kind = :kind");
            parameters.put("kind", wanted.kind());
        }
        if (wanted.overdueOn() != null) {
            hql.append(OVERDUE).append(overdueReach(scope, wanted.force()));
            parameters.put("today", wanted.overdueOn());
        }
        after.ifPresent(id -> {
            hql.append(" and r.id > :after");
            parameters.put("after", id);
        });
        return sessions.read(session -> {
                    var query = session.createSelectionQuery(
                                    hql.append(" order by r.id").toString(), GovernanceRecordRow.class)
                            .setMaxResults(request.rowsToRead());
                    parameters.forEach(query::setParameter);
                    return query.getResultList().chain(rows -> withValues(session, scope, rows));
                })
                .map(rows -> Page.cut(rows, request, one -> Cursor.of(one.row().id)));
    }

    /** Every record of a force, or of a kind of them. */
    public Uni<List<Seen>> ofForce(Scope scope, String force, @Nullable String kind) {
        var parameters = new TreeMap<String, Object>(reach(scope, force));
        parameters.put("force", force);
        if (kind != null) {
            parameters.put("kind", kind);
        }
        return seen(
                scope,
                "from GovernanceRecordRow r where r.forceCode = :force" + SEEN
                        + (kind == null ? "" : " and r.kind = :kind") + " order by r.id",
                parameters);
    }

    /** Those of some kinds that have not ended, and whose reviews are the caller's to know. */
    public Uni<List<Seen>> standing(Scope scope, String force, Collection<String> kinds) {
        var parameters = new TreeMap<String, Object>(reach(scope, force));
        parameters.put("force", force);
        parameters.put("kinds", kinds);
        return seen(
                scope,
                "from GovernanceRecordRow r where r.forceCode = :force and r.kind in (:kinds)"
                        + " and r.endedOn is null" + SEEN + overdueReach(scope, force) + " order by r.id",
                parameters);
    }

    private Uni<List<Seen>> seen(Scope scope, String hql, Map<String, Object> parameters) {
        return sessions.read(session -> {
            var query = session.createSelectionQuery(hql, GovernanceRecordRow.class);
            parameters.forEach(query::setParameter);
            return query.getResultList().chain(rows -> withValues(session, scope, rows));
        });
    }

    /** Those that there are for the caller. */
    public Uni<List<Seen>> byIds(Scope scope, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.read(session -> session.createSelectionQuery(
                                "from GovernanceRecordRow r where r.id in (:ids) order by r.id",
                                GovernanceRecordRow.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .filter(row -> sees(scope, row.seenBy, row.place()))
                                .toList())
                        .chain(rows -> withValues(session, scope, rows)));
    }

    /** Every version of records that the caller sees, the newest first. */
    public Uni<List<SeenVersion>> versions(Scope scope, Collection<GovernanceRecordRow> records) {
        var rows = records.stream().collect(toMap(row -> row.id, row -> row, (one, same) -> one));
        return sessions.read(session -> session.createSelectionQuery(
                        "from GovernanceVersionRow v where v.key.recordId in (:ids)"
                                + " order by v.key.recordId, v.key.version desc",
                        GovernanceVersionRow.class)
                .setParameter("ids", rows.keySet())
                .getResultList()
                .chain(versions -> session.createSelectionQuery(
                                "from GovernanceValueRow v where v.key.recordId in (:ids)", GovernanceValueRow.class)
                        .setParameter("ids", rows.keySet())
                        .getResultList()
                        .map(values -> {
                            var byVersion = values.stream()
                                    .collect(groupingBy(value ->
                                            new GovernanceVersionRow.Key(value.key.recordId(), value.key.version())));
                            return versions.stream()
                                    .map(version -> new SeenVersion(
                                            version,
                                            seen(
                                                    scope,
                                                    Objects.requireNonNull(rows.get(version.key.recordId())),
                                                    byVersion.getOrDefault(version.key, List.of()))))
                                    .toList();
                        })));
    }

    private Uni<List<Seen>> withValues(Mutiny.StatelessSession session, Scope scope, List<GovernanceRecordRow> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery(
                                "select v from GovernanceValueRow v join GovernanceRecordRow r on r.id = v.key.recordId"
                                        + " and r.version = v.key.version where r.id in (:ids)",
                                GovernanceValueRow.class)
                        .setParameter("ids", rows.stream().map(row -> row.id).toList())
                        .getResultList()
                        .map(values -> {
                            var ofRecord = values.stream().collect(groupingBy(value -> value.key.recordId()));
                            return rows.stream()
                                    .map(row ->
                                            new Seen(row, seen(scope, row, ofRecord.getOrDefault(row.id, List.of()))))
                                    .toList();
                        });
    }

    private Map<String, String> seen(Scope scope, GovernanceRecordRow row, List<GovernanceValueRow> values) {
        return values.stream()
                .filter(value -> sees(scope, rules.seenBy(row.kind, value.key.field()), row.place()))
                .collect(toMap(value -> value.key.field(), value -> value.value));
    }

    private static boolean sees(Scope scope, RecordAudience audience, Place place) {
        return scope.permits(TYPE, audience.command(), place);
    }

    private static Map<String, Object> reach(Scope scope, String force) {
        return Map.of(
                "audiences",
                Arrays.stream(RecordAudience.values())
                        .filter(audience -> sees(scope, audience, new Place("office", force, null)))
                        .toList(),
                "bodies",
                scope.caller().bodies().stream()
                        .filter(body -> sees(scope, RecordAudience.OFFICE, new Place("panel", force, body)))
                        .toList());
    }

    /** That a record is overdue is not for everybody who may know of it: a panel's own is the panel's. */
    private static String overdueReach(Scope scope, String force) {
        return scope.permits(TYPE, "overdue", new Place("office", force, null))
                ? " and (r.side = 'office' or r.bodyCode in (:bodies))"
                : " and r.side = 'panel' and r.bodyCode in (:bodies)";
    }
}
