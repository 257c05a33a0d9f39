package uk.answerable.complaints.alert.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.store.CaseRow;
import uk.answerable.complaints.casework.store.CaseRows;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.store.Sessions;

/**
 * Reckons the deadlines of open cases anew when the calendar or a policy has changed since they were reckoned. Each
 * deadline that moved is in the audit trail of its case with both days; a closed case is never reckoned anew. Several
 * replicas share the work.
 */
@ApplicationScoped
public class Redating {

    private static final int AT_ONCE = 1000;
    private static final String BEHIND = """
            SELECT CAST(c.id AS text) FROM complaint_case c
            WHERE NOT c.generated
                AND c.state IN ('RECEIVED', 'OUTSIDE_SCHEDULE_3', 'RECORDED', 'HANDLED', 'SUSPENDED')
                AND NOT EXISTS (SELECT 1 FROM case_reckoned r WHERE r.case_id = c.id AND r.version = :version)
            ORDER BY c.received_on, c.id LIMIT :most FOR UPDATE OF c SKIP LOCKED
            """;

    @Inject
    Sessions sessions;

    @Inject
    Deadlines deadlines;

    @Inject
    AuditTrail audit;

    @Scheduled(
            every = "{answerable.redating.every}",
            delayed = "{answerable.redating.first-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> scheduled() {
        return run().replaceWithVoid();
    }

    /** Brings every open case up to the calendar; how many were behind. */
    public Uni<Integer> run() {
        return sessions.write(this::some)
                .chain(done -> done < AT_ONCE ? Uni.createFrom().item(done) : run().map(more -> done + more));
    }

    private Uni<Integer> some(Mutiny.Session session) {
        return session.createNativeQuery(BEHIND, String.class)
                .setParameter("version", deadlines.version())
                .setParameter("most", AT_ONCE)
                .getResultList()
                .map(ids -> ids.stream().map(UUID::fromString).toList())
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().item(0) : reckon(session, ids));
    }

    private Uni<Integer> reckon(Mutiny.Session session, List<UUID> ids) {
        return session.createQuery("from CaseRow where id in :ids", CaseRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .chain(rows -> CaseRows.read(session, rows))
                .chain(cases -> deadlines.update(session, cases))
                .chain(moved -> told(session, moved))
                .chain(() -> deadlines.reckoned(session, ids))
                .replaceWith(ids.size());
    }

    /** One statement for all cases whose deadline moved from one day to the same other. */
    private Uni<Void> told(Mutiny.Session session, List<Deadlines.Moved> moved) {
        var scope = Scope.ofService("calendar", MatrixFile.get());
        var entries = Uni.createFrom().voidItem();
        var byMove = moved.stream()
                .collect(groupingBy(
                        one -> "%s: due %s instead of %s".formatted(one.rule(), one.to(), one.from()),
                        mapping(one -> one.caseId().toString(), toList())));
        for (var move : byMove.entrySet()) {
            entries = entries.chain(
                    () -> audit.append(session, scope, "redate", CaseStore.TYPE, move.getValue(), move.getKey()));
        }
        return entries;
    }
}
