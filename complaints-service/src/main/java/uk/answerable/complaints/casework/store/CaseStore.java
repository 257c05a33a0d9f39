package uk.answerable.complaints.casework.store;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.alert.store.Deadlines;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.store.WholeCases.Whole;
import uk.answerable.complaints.localmodel.rules.LocalDuties;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.events.Outbox;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.JointReads;
import uk.answerable.kernel.store.Lists;
import uk.answerable.kernel.store.Sessions;

/** Cases as far as a scope reaches; what lies beyond is as if it were not there. Every read leaves an audit entry. */
@ApplicationScoped
public class CaseStore {

    /** Type of the matrix and of the audit trail. */
    public static final String TYPE = CaseScope.TYPE;

    private static final String NEWEST_FIRST = "c.received_on desc, c.id desc";
    private static final String OF_FORCE = "c.force = $2 and (c.received_on, c.id) < ($3, $4)";
    private static final String BY_IDS = "c.id = any($2)";

    @Inject
    JointReads reads;

    @Inject
    Sessions sessions;

    @Inject
    Outbox outbox;

    @Inject
    CaseTrail trail;

    @Inject
    CaseEvents events;

    @Inject
    Deadlines deadlines;

    /** The cases with these ids, in their order; empty where there is none for this caller. */
    public Uni<List<Optional<ComplaintCase>>> find(Scope scope, List<UUID> ids) {
        if (CaseScope.none(scope) || ids.isEmpty()) {
            return Uni.createFrom()
                    .item(ids.stream()
                            .map(id -> Optional.<ComplaintCase>empty())
                            .toList());
        }
        return read(reads, scope, ids).call(cases -> trail.shown(scope, cases)).map(cases -> {
            var byId = cases.stream()
                    .collect(toMap(complaint -> complaint.identity().id(), Function.identity()));
            return ids.stream().map(id -> Optional.ofNullable(byId.get(id))).toList();
        });
    }

    /** One page of those of a force's cases that the caller may read, the last received first. */
    public Uni<Page<ComplaintCase>> list(Scope scope, String force, PageRequest request) {
        if (CaseScope.none(scope)) {
            return Uni.createFrom().item(Page.cut(List.of(), request, CaseStore::cursor));
        }
        var key = request.after().map(CaseKey::of);
        if (key.isPresent() && key.get() instanceof Outcome.Refused<CaseKey>(var reasons)) {
            return Uni.createFrom().failure(new RefusedException(reasons));
        }
        var after = key.map(Outcome::orThrow).orElse(CaseKey.BEFORE_ALL);
        return WholeCases.read(
                        reads,
                        scope,
                        OF_FORCE,
                        NEWEST_FIRST,
                        request.rowsToRead(),
                        force,
                        after.receivedOn(),
                        after.id())
                .map(found -> found.stream().map(Whole::asCase).toList())
                .map(cases -> Page.cut(cases, request, CaseStore::cursor))
                .call(page -> trail.shown(scope, page.nodes()));
    }

    /**
     * Changes a case; two callers at once are put in order and the second works on what the first left.
     *
     * @param operation row of the permission matrix
     * @param change from the case as it stands
     */
    public Uni<Outcome<ComplaintCase>> change(
            Scope scope, UUID id, String operation, Function<ComplaintCase, Outcome<ComplaintCase>> change) {
        return sessions.write(session -> change(scope, session, id, operation, change));
    }

    /** The same as part of a larger change. */
    public Uni<Outcome<ComplaintCase>> change(
            Scope scope,
            Mutiny.Session session,
            UUID id,
            String operation,
            Function<ComplaintCase, Outcome<ComplaintCase>> change) {
        return session.find(CaseRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> row == null || !CaseScope.permits(scope, operation, row.place(), row.force)
                        ? Uni.createFrom().item(CaseStore.<ComplaintCase>refused(scope, row))
                        : CaseRows.read(session, List.of(row))
                                .map(List::getFirst)
                                .chain(before ->
                                        changed(session, scope, operation, row, before, change.apply(before))));
    }

    /** Those of these cases that the caller may read. Whoever shows one of them says so in the trail. */
    public Uni<List<ComplaintCase>> readable(Scope scope, Mutiny.Session session, Collection<UUID> ids) {
        return read(reads.in(session), scope, ids);
    }

    private static Uni<List<ComplaintCase>> read(Lists lists, Scope scope, Collection<UUID> ids) {
        return WholeCases.read(lists, scope, BY_IDS, NEWEST_FIRST, ids.size(), (Object) ids.toArray(UUID[]::new))
                .map(found -> found.stream().map(Whole::asCase).toList());
    }

    /** Those of these cases that the caller may do something with. */
    public Uni<Set<UUID>> permitted(Scope scope, Mutiny.Session session, String operation, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : session.createQuery("from CaseRow where id in :ids", CaseRow.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .filter(row -> CaseScope.permits(scope, operation, row.place(), row.force))
                                .map(row -> row.id)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The id behind a reference; empty when the caller may not do that with the case, or there is none. */
    public Uni<Optional<UUID>> idOf(
            Scope scope, Mutiny.Session session, String operation, String force, String reference) {
        return session.createQuery("from CaseRow where force = :force and reference = :reference", CaseRow.class)
                .setParameter("force", force)
                .setParameter("reference", reference)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row)
                        .filter(found -> CaseScope.permits(scope, operation, found.place(), found.force))
                        .map(found -> found.id));
    }

    private Uni<Outcome<ComplaintCase>> changed(
            Mutiny.Session session,
            Scope scope,
            String operation,
            CaseRow row,
            ComplaintCase before,
            Outcome<ComplaintCase> outcome) {
        return switch (outcome) {
            case Outcome.Refused<ComplaintCase> refused -> Uni.createFrom().item(refused);
            case Outcome.Done<ComplaintCase>(var after)
            when after.equals(before) -> Uni.createFrom().item(outcome);
            case Outcome.Done<ComplaintCase>(var after) -> {
                var held = before.course().steps().size();
                yield CaseRows.update(session, row, before, after)
                        .chain(() -> deadlines.update(session, List.of(after)))
                        .chain(() -> outbox.append(session, events.since(held, after)))
                        .chain(() -> trail.changed(session, scope, operation, after, held))
                        .replaceWith(outcome);
            }
        };
    }

    private static Cursor cursor(ComplaintCase complaint) {
        return Cursor.of(complaint.identity().receivedOn(), complaint.identity().id());
    }

    /** Whoever sees a case is told when a local model is why they may not; for all others it is not there. */
    private static <T> Outcome<T> refused(Scope scope, @Nullable CaseRow row) {
        return Optional.ofNullable(row)
                .filter(seen -> CaseScope.permits(scope, "read", seen.place(), seen.force))
                .flatMap(seen -> LocalDuties.refusal(seen.localModel, seen.place(), seen.madeOn))
                .map(Outcome::<T>refused)
                .orElseGet(CaseStore::notFound);
    }

    /** The same answer for what does not exist and for what is somebody else's. */
    public static <T> Outcome<T> notFound() {
        return Outcome.refused(Refusal.of(ProblemCode.NOT_FOUND, "there is no such case"));
    }
}
