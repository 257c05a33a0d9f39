package uk.answerable.complaints.commissioner.store;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.store.CaseKey;
import uk.answerable.complaints.casework.store.References;
import uk.answerable.complaints.commissioner.rules.CommissionerComplaint;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;

/** The panel's register; for everybody else each entry is as if it were not there. Every read leaves an audit entry. */
@ApplicationScoped
public class CommissionerComplaintStore {

    /** Type of the matrix and of the audit trail. */
    public static final String TYPE = "CommissionerComplaint";

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final UUID LAST_ID = new UUID(-1, -1);
    private static final String PAGE = """
            from CommissionerComplaintRow where body = :body and receivedOn <= :receivedOn
            and (receivedOn < :receivedOn or id < :id) order by receivedOn desc, id desc
            """;
    private static final String NUMBERS = """
            SELECT CAST(row_to_json(n) AS text) FROM (
                SELECT force, CAST(extract(year FROM recorded_on - interval '3 months') AS int) AS year,
                    count(*) FILTER (WHERE matter = 'COMPLAINT') AS complaints,
                    count(*) FILTER (WHERE matter = 'CONDUCT_MATTER') AS "conductMatters"
                FROM commissioner_complaint WHERE force IN (:forces) AND recorded_on IS NOT NULL
                GROUP BY 1, 2 ORDER BY 1, 2 DESC) n
            """;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail audit;

    @Inject
    References references;

    @Inject
    JsonRows rows;

    /**
     * What is public of the register.
     *
     * @param year calendar year in which the financial year begins
     */
    public record Numbers(String force, int year, int complaints, int conductMatters) {}

    /** The complaint with an id; empty where there is none for this caller. */
    public Uni<Optional<CommissionerComplaint>> find(Scope scope, UUID id) {
        return sessions.write(session -> session.find(CommissionerComplaintRow.class, id)
                .chain(row -> row == null || !permits(scope, "read", row.force, row.body)
                        ? Uni.createFrom().item(Optional.<CommissionerComplaint>empty())
                        : read(session, List.of(row))
                                .call(found -> auditRead(session, scope, found))
                                .map(found -> Optional.of(found.getFirst()))));
    }

    /** One page of a panel's register, the last received first; empty for who is not of the panel. */
    public Uni<Page<CommissionerComplaint>> list(Scope scope, String body, PageRequest request) {
        if (!scope.permits(TYPE, "read", Place.ofBody(Place.ANY, null, body))) {
            return Uni.createFrom().item(Page.cut(List.of(), request, CommissionerComplaintStore::cursor));
        }
        var after = request.after().map(cursor -> CaseKey.of(cursor).orThrow()).orElse(new CaseKey(LATEST, LAST_ID));
        return sessions.write(session -> session.createQuery(PAGE, CommissionerComplaintRow.class)
                .setParameter("body", body)
                .setParameter("receivedOn", after.receivedOn())
                .setParameter("id", after.id())
                .setMaxResults(request.rowsToRead())
                .getResultList()
                .chain(found -> read(session, found))
                .map(found -> Page.cut(found, request, CommissionerComplaintStore::cursor))
                .call(page -> auditRead(session, scope, page.nodes())));
    }

    /** Takes one in. */
    public Uni<Outcome<CommissionerComplaint>> receive(Scope scope, Outcome<CommissionerComplaint> received) {
        if (!(received instanceof Outcome.Done<CommissionerComplaint>(var complaint))) {
            return Uni.createFrom().item(received);
        }
        if (!permits(scope, "receive", complaint.force(), complaint.body())
                || !scope.caller().forces().contains(complaint.force())) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.ofField(
                            ProblemCode.FORBIDDEN, "input.body", "your office keeps no register of that panel")));
        }
        var year = complaint.receivedOn().getYear();
        return sessions.write(session -> references
                .take(session, complaint.body(), year, 1)
                .map(number -> complaint.named("P-%d-%03d".formatted(year, number)))
                .call(named -> session.persist(new CommissionerComplaintRow(named)))
                .call(session::flush)
                .call(named -> audit(session, scope, "receive", named))
                .map(Outcome::done));
    }

    /** Changes one; two callers at once are put in order. */
    public Uni<Outcome<CommissionerComplaint>> change(
            Scope scope, UUID id, Function<CommissionerComplaint, Outcome<CommissionerComplaint>> change) {
        return sessions.write(session -> session.find(
                        CommissionerComplaintRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> row == null || !permits(scope, "change", row.force, row.body)
                        ? Uni.createFrom().item(CommissionerComplaintStore.<CommissionerComplaint>notFound())
                        : read(session, List.of(row)).chain(found -> {
                            var outcome = change.apply(found.getFirst());
                            return outcome instanceof Outcome.Done<CommissionerComplaint>(var after)
                                    ? update(session, scope, row, after).replaceWith(outcome)
                                    : Uni.createFrom().item(outcome);
                        })));
    }

    /** How many were recorded of several forces' commissioners by financial year, the latest first: for everybody. */
    public Uni<Map<String, List<Numbers>>> numbers(Scope scope, Collection<String> forces) {
        var allowed = forces.stream()
                .distinct()
                .filter(force ->
                        scope.permits("PoliceForce", "commissionerComplaints", Place.ofForce(Place.ANY, force)))
                .toList();
        if (allowed.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(session -> session.createNativeQuery(NUMBERS, String.class)
                        .setParameter("forces", allowed)
                        .getResultList())
                .map(found ->
                        found.stream().map(row -> rows.read(row, Numbers.class)).collect(groupingBy(Numbers::force)));
    }

    private Uni<Void> update(
            Mutiny.Session session, Scope scope, CommissionerComplaintRow row, CommissionerComplaint after) {
        row.changeTo(after);
        var number = after.steps().size();
        return session.persist(
                        new PanelStepRow(after.id(), number, after.steps().getLast()))
                .chain(session::flush)
                .chain(() -> audit(session, scope, "change", after));
    }

    private static Uni<List<CommissionerComplaint>> read(Mutiny.Session session, List<CommissionerComplaintRow> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createQuery(
                        "from PanelStepRow where key.complaintId in :ids order by key.number", PanelStepRow.class)
                .setParameter("ids", found.stream().map(row -> row.id).toList())
                .getResultList()
                .map(steps -> {
                    var byId = steps.stream().collect(groupingBy(PanelStepRow::complaintId));
                    return found.stream()
                            .map(row -> row.complaint(byId.getOrDefault(row.id, List.of())))
                            .toList();
                });
    }

    private Uni<Void> auditRead(Mutiny.Session session, Scope scope, List<CommissionerComplaint> shown) {
        return shown.isEmpty()
                ? Uni.createFrom().voidItem()
                : audit.append(
                        session,
                        scope,
                        "read",
                        TYPE,
                        shown.stream()
                                .map(complaint -> complaint.id().toString())
                                .toList(),
                        "complaint");
    }

    private Uni<Void> audit(Mutiny.Session session, Scope scope, String action, CommissionerComplaint complaint) {
        var last = complaint.steps().isEmpty()
                ? ""
                : complaint.steps().getLast().kind().name();
        return audit.append(
                session,
                scope,
                action,
                TYPE,
                complaint.id().toString(),
                "version %d: %s".formatted(complaint.version(), last).strip());
    }

    private static boolean permits(Scope scope, String operation, String force, String body) {
        return scope.permits(TYPE, operation, Place.ofBody(Place.ANY, force, body));
    }

    private static Cursor cursor(CommissionerComplaint complaint) {
        return Cursor.of(complaint.receivedOn(), complaint.id());
    }

    /** The same answer for what does not exist and for what is another panel's. */
    public static <T> Outcome<T> notFound() {
        return Outcome.refused(Refusal.of(ProblemCode.NOT_FOUND, "there is no such complaint"));
    }
}
