package uk.answerable.complaints.casework.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.CaseDates;
import uk.answerable.complaints.casework.rules.CaseFile;
import uk.answerable.complaints.casework.rules.CaseIdentity;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.calendar.Pause;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.events.Outbox;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;

/** Cases as far as a scope reaches; what lies beyond is as if it were not there. Every read leaves an audit entry. */
@ApplicationScoped
public class CaseStore {

    private static final String PAGE = """
            from CaseRow where force = :force and receivedOn <= :receivedOn
            and (receivedOn < :receivedOn or id < :id) order by receivedOn desc, id desc
            """;
    private static final String FIRST_PAGE = "from CaseRow where force = :force order by receivedOn desc, id desc";

    @Inject
    Sessions sessions;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    CaseEvents events;

    @Inject
    References references;

    /** The cases with these ids, in their order; empty where there is none for this caller. */
    public Uni<List<Optional<CaseFile>>> find(Scope scope, List<UUID> ids) {
        var forces = CaseScope.readable(scope);
        if (forces.isEmpty() || ids.isEmpty()) {
            return Uni.createFrom()
                    .item(ids.stream().map(id -> Optional.<CaseFile>empty()).toList());
        }
        return sessions.write(session -> session.createQuery(
                        "from CaseRow where id in :ids and force in :forces", CaseRow.class)
                .setParameter("ids", ids)
                .setParameter("forces", forces)
                .getResultList()
                .chain(rows -> withSuspensions(session, rows))
                .call(files -> auditRead(session, scope, files))
                .map(files -> {
                    var byId =
                            files.stream().collect(toMap(file -> file.identity().id(), file -> file));
                    return ids.stream()
                            .map(id -> Optional.ofNullable(byId.get(id)))
                            .toList();
                }));
    }

    /** One page of a force's cases, the last received first. */
    public Uni<Page<CaseFile>> list(Scope scope, String force, PageRequest request) {
        if (!CaseScope.readable(scope).contains(force)) {
            return Uni.createFrom().item(Page.cut(List.of(), request, CaseStore::cursor));
        }
        var key = request.after().map(CaseKey::of);
        if (key.isPresent() && key.get() instanceof Outcome.Refused<CaseKey>(var reasons)) {
            return Uni.createFrom().failure(new RefusedException(reasons));
        }
        return sessions.write(session -> page(session, force, key.map(Outcome::orThrow))
                .setMaxResults(request.rowsToRead())
                .getResultList()
                .chain(rows -> withSuspensions(session, rows))
                .map(files -> Page.cut(files, request, CaseStore::cursor))
                .call(page -> auditRead(session, scope, page.nodes())));
    }

    /** Records a complaint that came in; the event and the audit entry are in the same transaction. */
    public Uni<Outcome<CaseFile>> record(
            Scope scope, String force, LocalDate receivedOn, LocalDate recordedOn, LocalDate today) {
        if (!CaseScope.permits(scope, "record", force)) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.ofField(
                            ProblemCode.FORBIDDEN, "input.force", "your office records no cases of that force")));
        }
        return sessions.write(session -> {
            var checked = CaseDates.received(receivedOn, today)
                    .then(day -> received(force, day).record(recordedOn, today));
            return switch (checked) {
                case Outcome.Refused<ComplaintCase.Recorded>(var reasons) ->
                    Uni.createFrom().item(Outcome.<CaseFile>refused(reasons));
                case Outcome.Done<ComplaintCase.Recorded>(var valid) -> insert(session, scope, valid);
            };
        });
    }

    /** Finalises a case; two callers at once are put in order, the second is refused. */
    public Uni<Outcome<CaseFile>> finalise(
            Scope scope, UUID id, LocalDate finalisedOn, Optional<Integer> expectedVersion, LocalDate today) {
        return sessions.write(session -> session.find(CaseRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> row == null || !CaseScope.permits(scope, "finalise", row.force)
                        ? Uni.createFrom().item(CaseStore.<CaseFile>notFound())
                        : finalise(session, scope, row, finalisedOn, expectedVersion, today)));
    }

    private Uni<Outcome<CaseFile>> finalise(
            Mutiny.Session session,
            Scope scope,
            CaseRow row,
            LocalDate finalisedOn,
            Optional<Integer> expectedVersion,
            LocalDate today) {
        return switch (row.complaint().finalise(finalisedOn, today, expectedVersion)) {
            case Outcome.Refused<ComplaintCase.Finalised>(var reasons) ->
                Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<ComplaintCase.Finalised>(var finalised) -> {
                row.changeTo(finalised);
                yield outbox.append(session, events.finalised(finalised))
                        .call(() -> audit(session, scope, "finalise", finalised, "finalisedOn=" + finalisedOn))
                        .chain(() -> withSuspensions(session, List.of(row)))
                        .map(files -> Outcome.done(files.getFirst()));
            }
        };
    }

    private Uni<Outcome<CaseFile>> insert(Mutiny.Session session, Scope scope, ComplaintCase.Recorded valid) {
        var force = valid.identity().force();
        var receivedOn = valid.identity().receivedOn();
        return references.next(session, force, receivedOn.getYear()).chain(reference -> {
            var recorded = new ComplaintCase.Recorded(valid.identity().named(reference), valid.recordedOn());
            return session.persist(new CaseRow(recorded))
                    .chain(() -> outbox.append(session, events.recorded(recorded)))
                    .chain(() -> audit(session, scope, "record", recorded, "recordedOn=" + valid.recordedOn()))
                    .replaceWith(Outcome.done(new CaseFile(recorded, List.of())));
        });
    }

    private static ComplaintCase.Received received(String force, LocalDate on) {
        return new ComplaintCase.Received(new CaseIdentity(Ids.next(), "", force, Regime.ofDate(on), on, false, 0));
    }

    private static Mutiny.SelectionQuery<CaseRow> page(Mutiny.Session session, String force, Optional<CaseKey> after) {
        return after.map(key -> session.createQuery(PAGE, CaseRow.class)
                        .setParameter("receivedOn", key.receivedOn())
                        .setParameter("id", key.id()))
                .orElseGet(() -> session.createQuery(FIRST_PAGE, CaseRow.class))
                .setParameter("force", force);
    }

    private static Cursor cursor(CaseFile file) {
        return Cursor.of(file.identity().receivedOn(), file.identity().id());
    }

    private static Uni<List<CaseFile>> withSuspensions(Mutiny.Session session, List<CaseRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createQuery(
                        "from SuspensionRow where key.caseId in :ids order by key.fromOn", SuspensionRow.class)
                .setParameter("ids", rows.stream().map(row -> row.id).toList())
                .getResultList()
                .map(suspensions -> {
                    Map<UUID, List<Pause>> byCase = suspensions.stream()
                            .collect(groupingBy(SuspensionRow::caseId, mapping(SuspensionRow::pause, toList())));
                    return rows.stream()
                            .map(row -> new CaseFile(row.complaint(), byCase.getOrDefault(row.id, List.of())))
                            .toList();
                });
    }

    /** An entry for each case shown, in one statement. */
    private Uni<Void> auditRead(Mutiny.Session session, Scope scope, List<CaseFile> shown) {
        if (shown.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var ids = shown.stream().map(file -> file.identity().id().toString()).toList();
        return audit.append(session, scope, "read", CaseScope.TYPE, ids, "case");
    }

    private Uni<Void> audit(
            Mutiny.Session session, Scope scope, String action, ComplaintCase complaint, String detail) {
        return audit.append(
                session,
                scope,
                action,
                CaseScope.TYPE,
                complaint.identity().id().toString(),
                detail);
    }

    /** The same answer for what does not exist and for what is somebody else's. */
    public static <T> Outcome<T> notFound() {
        return Outcome.refused(Refusal.of(ProblemCode.NOT_FOUND, "there is no such case"));
    }
}
