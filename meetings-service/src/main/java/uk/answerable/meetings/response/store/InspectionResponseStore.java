package uk.answerable.meetings.response.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.response.rules.InspectionResponse;
import uk.answerable.meetings.response.rules.InspectionResponse.Report;
import uk.answerable.meetings.response.rules.Responding;
import uk.answerable.meetings.response.rules.ResponseStep;

/** Responses. That one is owed and until when is public; its texts are the matrix's to decide, by {@code place()}. */
@ApplicationScoped
public class InspectionResponseStore {

    private static final String TYPE = "InspectionResponse";

    private static final String ADD = """
        INSERT INTO inspection_response (id, force_code, inspection, title, report_published_on, has_recommendation)
        VALUES (:id, :force, :inspection, :title, :published, :recommendation)
        ON CONFLICT (force_code, inspection) DO NOTHING
        """;

    private final Sessions sessions;
    private final AuditTrail audit;

    @Inject
    InspectionResponseStore(Sessions sessions, AuditTrail audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /** What a response is opened with. */
    public record Opening(String force, String inspection, String title, Report report) {}

    public Uni<List<InspectionResponseRow>> byId(Scope scope, UUID id) {
        return sessions.read(session -> session.createSelectionQuery(
                        "from InspectionResponseRow r where r.id = :id", InspectionResponseRow.class)
                .setParameter("id", id)
                .getResultList());
    }

    /** Responses owed to inspections. */
    public Uni<List<InspectionResponseRow>> ofInspections(Scope scope, Collection<String> inspections) {
        return sessions.read(session -> session.createSelectionQuery(
                        "from InspectionResponseRow r where r.inspection in (:inspections) order by r.id",
                        InspectionResponseRow.class)
                .setParameter("inspections", inspections)
                .getResultList());
    }

    /** A force's, newest report first; refused with {@code INVALID_CURSOR} for a cursor of another list. */
    public Uni<Page<InspectionResponseRow>> ofForce(Scope scope, String force, PageRequest request) {
        var after = request.after().map(InspectionResponseStore::position);
        var condition =
                after.isPresent() ? " and (r.reportPublishedOn < :on or r.reportPublishedOn = :on and r.id > :id)" : "";
        return sessions.read(session -> {
                    var query = session.createSelectionQuery(
                                    "from InspectionResponseRow r where r.forceCode = :force" + condition
                                            + " order by r.reportPublishedOn desc, r.id",
                                    InspectionResponseRow.class)
                            .setParameter("force", force)
                            .setMaxResults(request.rowsToRead());
                    after.ifPresent(at -> query.setParameter("on", at.on()).setParameter("id", at.id()));
                    return query.getResultList();
                })
                .map(rows -> Page.cut(rows, request, row -> Cursor.of(row.reportPublishedOn, row.id)));
    }

    /** Opens a response; one is owed to a report. */
    public Uni<Outcome<InspectionResponseRow>> open(Scope scope, Opening opening, LocalDate today) {
        if (!scope.permits(TYPE, "write", Place.ofForce("draft", opening.force()))) {
            return Uni.createFrom()
                    .item(refused(ProblemCode.FORBIDDEN, "input.force", "this is for the office of that force's area"));
        }
        return switch (Responding.open(opening.report(), today)) {
            case Outcome.Refused<InspectionResponse>(var reasons) ->
                Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<InspectionResponse> done ->
                sessions.write(session -> add(session, scope, opening, Ids.next()));
        };
    }

    private Uni<Outcome<InspectionResponseRow>> add(Mutiny.Session session, Scope scope, Opening opening, UUID id) {
        return session.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("force", opening.force())
                .setParameter("inspection", opening.inspection())
                .setParameter("title", opening.title())
                .setParameter("published", opening.report().publishedOn())
                .setParameter("recommendation", opening.report().hasRecommendation())
                .executeUpdate()
                .chain(added -> added == 0
                        ? Uni.createFrom()
                                .item(refused(
                                        ProblemCode.ALREADY_DONE,
                                        "input.inspection",
                                        "a response to this report is open already"))
                        : audit.append(session, scope, "open", TYPE, id.toString(), "inspection title")
                                .chain(() -> session.find(InspectionResponseRow.class, id))
                                .map(Outcome::done));
    }

    /**
     * Takes a step: state and audit entry in one transaction.
     *
     * @param command of the matrix that allows it
     */
    public Uni<Outcome<InspectionResponseRow>> take(
            Scope scope, UUID id, String command, ResponseStep step, LocalDate today) {
        return sessions.write(session -> session.find(InspectionResponseRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> take(session, scope, row, command, step, today)));
    }

    private Uni<Outcome<InspectionResponseRow>> take(
            Mutiny.Session session,
            Scope scope,
            @Nullable InspectionResponseRow row,
            String command,
            ResponseStep step,
            LocalDate today) {
        if (row == null) {
            return Uni.createFrom().item(refused(ProblemCode.NOT_FOUND, "input.id", "there is no such response"));
        }
        if (!scope.permits(TYPE, command, row.place())) {
            return Uni.createFrom()
                    .item(refused(ProblemCode.FORBIDDEN, "input.id", "this is for the offices of that force's area"));
        }
        return switch (Responding.take(row.response(), step, today)) {
            case Outcome.Refused<InspectionResponse>(var reasons) ->
                Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<InspectionResponse>(var next) -> {
                row.become(next);
                yield session.flush()
                        .chain(() -> audit.append(
                                session,
                                scope,
                                command,
                                TYPE,
                                row.id.toString(),
                                step.getClass().getSimpleName()))
                        .replaceWith(Outcome.done(row));
            }
        };
    }

    private static Outcome<InspectionResponseRow> refused(ProblemCode code, String field, String message) {
        return Outcome.refused(Refusal.ofField(code, field, message));
    }

    private record Position(LocalDate on, UUID id) {}

    private static Position position(Cursor cursor) {
        return cursor.read(2, key -> new Position(LocalDate.parse(key.getFirst()), UUID.fromString(key.getLast())))
                .orThrow();
    }
}
