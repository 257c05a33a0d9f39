package uk.answerable.meetings.panelreview.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
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
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.membership.store.MemberStore;
import uk.answerable.meetings.panelreview.rules.PanelConclusion;
import uk.answerable.meetings.panelreview.rules.PanelReview;
import uk.answerable.meetings.panelreview.rules.PanelReviewKind;
import uk.answerable.meetings.panelreview.rules.PanelReviewStep;
import uk.answerable.meetings.panelreview.rules.Reviewing;
import uk.answerable.meetings.panelreview.rules.StepTaken;

/** Reviews. That there is one and how far it is is public; its conclusion is the matrix's to decide, by {@code place()}. */
@ApplicationScoped
public class PanelReviewStore {

    private static final String TYPE = "PanelReview";

    /** What the panel's clerk does, and what the commissioner's office does or the clerk as received. */
    private static final String PANEL = "keep-panel";

    private static final String OFFICE = "keep-office";

    private final Sessions sessions;
    private final AuditTrail audit;
    private final Reviewing rules;

    @Inject
    PanelReviewStore(Sessions sessions, AuditTrail audit, Reviewing rules) {
        this.sessions = sessions;
        this.audit = audit;
        this.rules = rules;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected PanelReviewStore() {
        this.sessions = null;
        this.audit = null;
        this.rules = null;
    }

    /** What reached a panel. */
    public record Opening(String body, PanelReviewKind kind, String subject, LocalDate notifiedOn) {}

    /** What a panel says in its report. */
    public record Reported(
            LocalDate on,
            PanelConclusion conclusion,
            String gist,
            @Nullable Integer inFavour) {}

    public Uni<List<PanelReviewRow>> byId(Scope scope, UUID id) {
        return sessions.read(
                session -> session.createSelectionQuery("from PanelReviewRow r where r.id = :id", PanelReviewRow.class)
                        .setParameter("id", id)
                        .getResultList());
    }

    /** A panel's, newest notification first; refused with {@code INVALID_CURSOR} for a cursor of another list. */
    public Uni<Page<PanelReviewRow>> ofBody(
            Scope scope, String body, @Nullable PanelReviewKind kind, PageRequest request) {
        var after = request.after().map(PanelReviewStore::position);
        var hql = "from PanelReviewRow r where r.bodyCode = :body" + (kind == null ? "" : " and r.kind = :kind")
                + (after.isPresent() ? " and (r.notifiedOn < :on or r.notifiedOn = :on and r.id > :id)" : "")
                + " order by r.notifiedOn desc, r.id";
        return sessions.read(session -> {
                    var query = session.createSelectionQuery(hql, PanelReviewRow.class)
                            .setParameter("body", body)
                            .setMaxResults(request.rowsToRead());
                    if (kind != null) {
                        query.setParameter("kind", kind);
                    }
                    after.ifPresent(at -> query.setParameter("on", at.on()).setParameter("id", at.id()));
                    return query.getResultList();
                })
                .map(rows -> Page.cut(rows, request, row -> Cursor.of(row.notifiedOn, row.id)));
    }

    /** Opens a review of what reached the panel. */
    public Uni<Outcome<PanelReviewRow>> open(Scope scope, Opening opening, LocalDate today) {
        return sessions.write(session -> session.find(BodyRow.class, opening.body())
                .chain(body -> body == null || body.kind != BodyKind.POLICE_AND_CRIME_PANEL
                        ? refused(ProblemCode.NOT_FOUND, "input.body", "there is no such panel")
                        : open(session, scope, body, opening, today)));
    }

    private Uni<Outcome<PanelReviewRow>> open(
            Mutiny.Session session, Scope scope, BodyRow body, Opening opening, LocalDate today) {
        if (!scope.permits(TYPE, OFFICE, Place.ofBody(Place.ANY, body.forceCode, body.code))) {
            return refused(
                    ProblemCode.FORBIDDEN, "input.body", "this is for the panel's clerk and the commissioner's office");
        }
        var review = PanelReview.of(opening.kind(), body.forceCode, opening.notifiedOn());
        return switch (rules.open(review, opening.subject(), today)) {
            case Outcome.Refused<PanelReview>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<PanelReview> done -> add(session, scope, body, opening, Ids.next());
        };
    }

    private Uni<Outcome<PanelReviewRow>> add(
            Mutiny.Session session, Scope scope, BodyRow body, Opening opening, UUID id) {
        return session.createNativeQuery("""
                        INSERT INTO panel_review (id, body_code, force_code, kind, subject, notified_on)
                        VALUES (:id, :body, :force, :kind, :subject, :on)
                        ON CONFLICT (body_code, kind, subject, notified_on) DO NOTHING
                        """)
                .setParameter("id", id)
                .setParameter("body", body.code)
                .setParameter("force", body.forceCode)
                .setParameter("kind", opening.kind().name())
                .setParameter("subject", opening.subject().strip())
                .setParameter("on", opening.notifiedOn())
                .executeUpdate()
                .chain(added -> added == 0
                        ? refused(ProblemCode.ALREADY_DONE, "input.subject", "this review is open already")
                        : audit.append(session, scope, "open", TYPE, id.toString(), "subject")
                                .chain(() -> session.find(PanelReviewRow.class, id))
                                .map(Outcome::done));
    }

    /** Records the hearing, which is a meeting of the panel. */
    public Uni<Outcome<PanelReviewRow>> hear(
            Scope scope, UUID id, String meeting, boolean inPublic, boolean attended, LocalDate today) {
        return within(
                scope,
                id,
                PANEL,
                (session, row) -> session.createSelectionQuery(
                                "from MeetingRow m where m.reference = :reference and m.bodyCode = :body",
                                MeetingRow.class)
                        .setParameter("reference", meeting)
                        .setParameter("body", row.bodyCode)
                        .getSingleResultOrNull()
                        .chain(found -> {
                            if (found == null || found.state == MeetingState.CANCELLED) {
                                return refused(
                                        ProblemCode.NOT_FOUND, "input.meeting", "the panel held no such meeting");
                            }
                            return take(
                                    session,
                                    scope,
                                    row,
                                    new StepTaken.Hearing(found.date, inPublic, attended),
                                    today,
                                    () -> row.hearingId = found.id);
                        }));
    }

    /** Records the panel's report or veto; how many members it has, its seats tell. */
    public Uni<Outcome<PanelReviewRow>> report(Scope scope, UUID id, Reported reported, LocalDate today) {
        return within(
                scope,
                id,
                PANEL,
                (session, row) -> MemberStore.seats(session, row.bodyCode)
                        .map(seats -> (int) seats.stream()
                                .filter(seat -> seat.on(reported.on()).isPresent())
                                .count())
                        .chain(members -> take(
                                session,
                                scope,
                                row,
                                new StepTaken.Report(
                                        reported.on(),
                                        reported.conclusion(),
                                        reported.gist(),
                                        members,
                                        reported.inFavour()),
                                today,
                                () -> {})));
    }

    /** Records that the panel published, or that the commissioner answered or published the answer. */
    public Uni<Outcome<PanelReviewRow>> take(Scope scope, UUID id, StepTaken taken, LocalDate today) {
        return within(
                scope,
                id,
                taken.step() == PanelReviewStep.PUBLICATION ? PANEL : OFFICE,
                (session, row) -> take(session, scope, row, taken, today, () -> {}));
    }

    private Uni<Outcome<PanelReviewRow>> within(
            Scope scope,
            UUID id,
            String command,
            BiFunction<Mutiny.Session, PanelReviewRow, Uni<Outcome<PanelReviewRow>>> work) {
        return sessions.write(session -> session.find(PanelReviewRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> {
                    if (row == null) {
                        return refused(ProblemCode.NOT_FOUND, "input.id", "there is no such review");
                    }
                    return scope.permits(TYPE, command, row.place())
                            ? work.apply(session, row)
                            : refused(
                                    ProblemCode.FORBIDDEN,
                                    "input.id",
                                    command.equals(PANEL)
                                            ? "the panel's clerk records what the panel does"
                                            : "this is for the panel's clerk and the commissioner's office");
                }));
    }

    private Uni<Outcome<PanelReviewRow>> take(
            Mutiny.Session session,
            Scope scope,
            PanelReviewRow row,
            StepTaken taken,
            LocalDate today,
            Runnable besides) {
        return switch (rules.take(row.review(), taken, today)) {
            case Outcome.Refused<PanelReview>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<PanelReview>(var next) -> {
                row.become(next);
                besides.run();
                yield session.flush()
                        .chain(() -> audit.append(
                                session,
                                scope,
                                "record",
                                TYPE,
                                row.id.toString(),
                                taken.step().name()))
                        .replaceWith(Outcome.done(row));
            }
        };
    }

    private static Uni<Outcome<PanelReviewRow>> refused(ProblemCode code, String field, String message) {
        return Uni.createFrom().item(Outcome.refused(Refusal.ofField(code, field, message)));
    }

    private record Position(LocalDate on, UUID id) {}

    private static Position position(Cursor cursor) {
        return cursor.read(2, key -> new Position(LocalDate.parse(key.getFirst()), UUID.fromString(key.getLast())))
                .orThrow();
    }
}
