package uk.answerable.meetings.action.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.events.DomainEvent;
import uk.answerable.kernel.events.Outbox;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.action.rules.ActionClosing;
import uk.answerable.meetings.action.rules.ActionStatus;
import uk.answerable.meetings.search.store.SearchIndex;

/** Actions. One that private minutes raised does not exist for whoever may not read those. */
@ApplicationScoped
public class ActionStore {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Sessions sessions;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final SearchIndex search;

    @Inject
    ActionStore(Sessions sessions, Outbox outbox, AuditTrail audit, SearchIndex search) {
        this.sessions = sessions;
        this.outbox = outbox;
        this.audit = audit;
        this.search = search;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected ActionStore() {
        this.sessions = null;
        this.outbox = null;
        this.audit = null;
        this.search = null;
    }

    public Uni<List<ActionRow>> byReference(Scope scope, String body, String reference) {
        return read(
                scope, "a.bodyCode = :body and a.reference = :reference", Map.of("body", body, "reference", reference));
    }

    public Uni<List<ActionRow>> byIds(Scope scope, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return read(scope, "a.id in (:ids)", Map.of("ids", ids));
    }

    public Uni<List<ActionRow>> ofMeetings(Scope scope, Collection<UUID> meetings) {
        return read(scope, "a.meetingId in (:meetings)", Map.of("meetings", meetings));
    }

    /** All of a body's, in the order of their references. */
    public Uni<List<ActionRow>> ofBody(Scope scope, String body) {
        return read(scope, "a.bodyCode = :body", Map.of("body", body));
    }

    private Uni<List<ActionRow>> read(Scope scope, String condition, Map<String, Object> parameters) {
        return sessions.read(session -> {
                    var query = session.createSelectionQuery(
                            "from ActionRow a where " + condition + " order by a.year, a.sequence, a.id",
                            ActionRow.class);
                    parameters.forEach(query::setParameter);
                    return query.getResultList();
                })
                .map(rows -> rows.stream()
                        .filter(row -> scope.permits("Action", "read", ActionPlace.of(row)))
                        .toList());
    }

    /** Closes an action by decision: state, audit entry and event in one transaction. */
    public Uni<Outcome<ActionRow>> close(
            Scope scope, UUID id, @Nullable String decision, @Nullable Integer expectedVersion, Instant now) {
        return sessions.write(session -> session.find(ActionRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> decide(session, scope, row, decision, expectedVersion, now)));
    }

    private Uni<Outcome<ActionRow>> decide(
            Mutiny.Session session,
            Scope scope,
            @Nullable ActionRow row,
            @Nullable String decision,
            @Nullable Integer expectedVersion,
            Instant now) {
        if (row == null || !scope.permits("Action", "read", ActionPlace.of(row))) {
            return Uni.createFrom()
                    .item(Outcome.refused(
                            Refusal.ofField(ProblemCode.NOT_FOUND, "input.id", "there is no such action")));
        }
        if (!scope.permits("Action", "close", ActionPlace.of(row))) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.of(
                            ProblemCode.FORBIDDEN, "only an officer of the body that raised it closes an action")));
        }
        return switch (ActionClosing.close(row.status, row.version, decision, expectedVersion)) {
            case Outcome.Refused<String>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<String>(var words) ->
                close(session, scope, row, ActionStatus.CLOSED_BY_DECISION, words, now);
        };
    }

    /** Ends an action by decision, in the transaction that decides. */
    Uni<Outcome<ActionRow>> close(
            Mutiny.Session session, Scope scope, ActionRow row, ActionStatus end, String decision, Instant now) {
        row.status = end;
        row.decision = decision;
        var today = LocalDate.ofInstant(now, HERE);
        row.closedOn = today;
        row.version++;
        var id = row.id.toString();
        return session.flush()
                .chain(() -> search.replace(session, ActionWords.of(row)))
                .chain(() -> outbox.append(
                        session,
                        new DomainEvent(
                                "answerable.meetings.v1",
                                "uk.answerable.meetings.action-closed",
                                id,
                                row.version,
                                now,
                                Map.of(
                                        "action",
                                        id,
                                        "body",
                                        row.bodyCode,
                                        "force",
                                        row.forceCode,
                                        "closedOn",
                                        today.toString()))))
                .chain(() -> audit.append(session, scope, "close", "Action", id, "status decision"))
                .replaceWith(Outcome.done(row));
    }
}
