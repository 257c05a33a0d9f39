package uk.answerable.complaints.retention.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;

/** Reads which closed cases are due for review, those that the caller deals with; each reading is in the audit trail. */
@ApplicationScoped
public class RetentionStore {

    private static final String CASE = "ComplaintCase";
    private static final String DUE = """
            SELECT cast(id as text), reference, cast(finalised_on as text) FROM complaint_case
            WHERE force = :force AND authority IN (:authorities) AND finalised_on <= :latest
              AND (finalised_on, id) > (:afterDay, CAST(:afterId AS uuid))
            ORDER BY finalised_on, id
            """;
    private static final Key START = new Key(LocalDate.of(1, 1, 1), new UUID(0, 0));

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail audit;

    private record Key(LocalDate closedOn, UUID id) {}

    /** One page of a force's cases closed up to a day, the longest closed first. */
    public Uni<Page<ClosedCase>> closedUpTo(Scope scope, String force, LocalDate latest, PageRequest request) {
        var authorities = Arrays.stream(AppropriateAuthority.values())
                .filter(authority -> scope.permits(CASE, "read", Place.ofForce(authority.place(), force)))
                .map(AppropriateAuthority::name)
                .toList();
        if (authorities.isEmpty()) {
            return Uni.createFrom().item(Page.cut(List.of(), request, RetentionStore::cursor));
        }
        var after = request.after().map(RetentionStore::key).orElse(START);
        return sessions.write(session -> session.createNativeQuery(DUE, Object[].class)
                .setParameter("force", force)
                .setParameter("authorities", authorities)
                .setParameter("latest", latest)
                .setParameter("afterDay", after.closedOn())
                .setParameter("afterId", after.id().toString())
                .setMaxResults(request.rowsToRead())
                .getResultList()
                .map(rows -> Page.cut(
                        rows.stream().map(RetentionStore::closedCase).toList(), request, RetentionStore::cursor))
                .call(page -> auditRead(session, scope, page.nodes())));
    }

    private Uni<Void> auditRead(Mutiny.Session session, Scope scope, List<ClosedCase> shown) {
        return shown.isEmpty()
                ? Uni.createFrom().voidItem()
                : audit.append(
                        session,
                        scope,
                        "read",
                        CASE,
                        shown.stream().map(closed -> closed.id().toString()).toList(),
                        "retention review");
    }

    private static ClosedCase closedCase(Object[] row) {
        return new ClosedCase(UUID.fromString((String) row[0]), (String) row[1], LocalDate.parse((String) row[2]));
    }

    private static Cursor cursor(ClosedCase closed) {
        return Cursor.of(closed.closedOn(), closed.id());
    }

    private static Key key(Cursor cursor) {
        return cursor.read(2, key -> new Key(LocalDate.parse(key.getFirst()), UUID.fromString(key.getLast())))
                .orThrow();
    }
}
