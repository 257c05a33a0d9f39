package uk.answerable.complaints.alert.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.alert.rules.DeadlineAlertKind;
import uk.answerable.complaints.alert.rules.DeadlineNotice;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.store.CaseRow;
import uk.answerable.complaints.casework.store.CaseRows;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.store.Sessions;

/** Notices of deadlines that were raised, each with its case as it is now. */
@ApplicationScoped
public class DeadlineAlerts {

    private static final String TYPE = "DeadlineAlert";
    private static final String NOTICE =
            "SELECT kind, subject, CAST(due AS text), text FROM notice WHERE id = CAST(:id AS uuid)";

    private final Sessions sessions;
    private final AuditTrail audit;

    @Inject
    DeadlineAlerts(Sessions sessions, AuditTrail audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected DeadlineAlerts() {
        this.sessions = null;
        this.audit = null;
    }

    /**
     * One that was raised.
     *
     * @param id of the notice
     * @param rule of the clock
     * @param text what the office was told
     */
    public record Raised(
            UUID id, DeadlineAlertKind kind, String rule, LocalDate due, String text, ComplaintCase complaint) {

        /** What decides who may know of it: the case it is about. */
        public Place place() {
            return Place.ofForce(complaint.place(), complaint.identity().force());
        }
    }

    /** The one with this id; empty where there is none that this caller may know of. */
    public Uni<Optional<Raised>> find(Scope scope, UUID id) {
        return sessions.write(session -> session.createNativeQuery(NOTICE, Object[].class)
                .setParameter("id", id.toString())
                .getSingleResultOrNull()
                .chain(row -> row == null ? Uni.createFrom().item(Optional.<Raised>empty()) : raised(session, id, row))
                .map(found -> found.filter(raised -> permits(scope, raised))));
    }

    /** Whether an office may know of it. */
    public static boolean permits(Scope scope, Raised raised) {
        return scope.permits(TYPE, "rule", raised.place());
    }

    /** Notes that an office was told: the trail of a case says who learned of it. */
    public Uni<Void> told(Scope scope, Raised raised) {
        return sessions.write(session -> audit.append(
                session,
                scope,
                "read",
                CaseStore.TYPE,
                raised.complaint().identity().id().toString(),
                "deadline alert"));
    }

    private static Uni<Optional<Raised>> raised(Mutiny.Session session, UUID id, Object[] row) {
        var kind = DeadlineAlertKind.ofNotice((String) row[0]);
        if (kind.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        var subject = DeadlineNotice.Subject.parse((String) row[1]);
        return session.createQuery("from CaseRow where id = :id", CaseRow.class)
                .setParameter("id", UUID.fromString(subject.caseId()))
                .getResultList()
                .chain(rows -> CaseRows.read(session, rows))
                .map(cases -> cases.stream()
                        .map(complaint -> new Raised(
                                id,
                                kind.get(),
                                subject.rule(),
                                LocalDate.parse((String) row[2]),
                                (String) row[3],
                                complaint))
                        .findFirst());
    }
}
