package uk.answerable.complaints.review.store;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.complaints.casework.store.CaseKey;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.complaints.review.rules.Application;
import uk.answerable.complaints.review.rules.Review;
import uk.answerable.complaints.review.rules.ReviewBody;
import uk.answerable.complaints.vault.store.Vault;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.Sessions;

/** Reviews as far as a scope reaches; a review changes together with the course of its case. */
@ApplicationScoped
public class ReviewStore {

    /** Type of the matrix and of the audit trail. */
    public static final String TYPE = "Review";

    private static final String FIRST_PAGE =
            "from ReviewRow where force = :force and body in :bodies order by receivedOn desc, id desc";
    private static final String PAGE = """
            from ReviewRow where force = :force and body in :bodies and receivedOn <= :receivedOn
            and (receivedOn < :receivedOn or id < :id) order by receivedOn desc, id desc
            """;

    @Inject
    Sessions sessions;

    @Inject
    CaseStore cases;

    @Inject
    Vault vault;

    @Inject
    AuditTrail audit;

    /** The state of the permission matrix a review is in: by whose review it is. */
    public static Place place(ReviewBody body, String force) {
        return Place.ofForce(body == ReviewBody.LOCAL_POLICING_BODY ? "at-office" : "at-independent-office", force);
    }

    /** The reviews with these ids, in their order; empty where there is none for this caller. */
    public Uni<List<Optional<Review>>> find(Scope scope, List<UUID> ids) {
        return sessions.write(session -> session.createQuery("from ReviewRow where id in :ids", ReviewRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .map(rows ->
                        rows.stream().filter(row -> permits(scope, "read", row)).toList())
                .chain(rows -> read(scope, session, rows))
                .call(reviews -> auditRead(scope, session, reviews))
                .map(reviews -> ids.stream()
                        .map(id -> reviews.stream()
                                .filter(review -> review.id().equals(id))
                                .findFirst())
                        .toList()));
    }

    /** One page of those of a force's reviews that the caller may read, the last received first. */
    public Uni<Page<Review>> list(Scope scope, String force, PageRequest request) {
        var bodies = List.of(ReviewBody.values()).stream()
                .filter(body -> scope.permits(TYPE, "read", place(body, force)))
                .toList();
        if (bodies.isEmpty()) {
            return Uni.createFrom().item(Page.cut(List.of(), request, ReviewStore::cursor));
        }
        var key = request.after().map(CaseKey::of);
        if (key.isPresent() && key.get() instanceof Outcome.Refused<CaseKey>(var reasons)) {
            return Uni.createFrom().failure(new RefusedException(reasons));
        }
        return sessions.write(session -> page(session, key.map(Outcome::orThrow))
                .setParameter("force", force)
                .setParameter("bodies", bodies)
                .setMaxResults(request.rowsToRead())
                .getResultList()
                .chain(rows -> read(scope, session, rows))
                .map(reviews -> Page.cut(reviews, request, ReviewStore::cursor))
                .call(page -> auditRead(scope, session, page.nodes())));
    }

    private static Mutiny.SelectionQuery<ReviewRow> page(Mutiny.Session session, Optional<CaseKey> after) {
        return after.map(key -> session.createQuery(PAGE, ReviewRow.class)
                        .setParameter("receivedOn", key.receivedOn())
                        .setParameter("id", key.id()))
                .orElseGet(() -> session.createQuery(FIRST_PAGE, ReviewRow.class));
    }

    private static Cursor cursor(Review review) {
        return Cursor.of(review.application().receivedOn(), review.id());
    }

    private Uni<Void> auditRead(Scope scope, Mutiny.Session session, List<Review> shown) {
        return shown.isEmpty()
                ? Uni.createFrom().voidItem()
                : audit.append(
                        session,
                        scope,
                        "read",
                        TYPE,
                        shown.stream().map(review -> review.id().toString()).toList(),
                        "review");
    }

    /** Takes an application; the case's course says so once it is with the right body. */
    public Uni<Outcome<Review>> apply(
            Scope scope,
            String force,
            String caseReference,
            Application application,
            Optional<String> lateReason,
            Circumstances circumstances) {
        var applied = new Holder();
        return sessions.write(session -> cases.idOf(scope, session, "review", force, caseReference)
                .chain(caseId -> caseId.isEmpty()
                        ? Uni.createFrom().item(CaseStore.<ComplaintCase>notFound())
                        : cases.change(
                                scope,
                                session,
                                caseId.get(),
                                "review",
                                complaint -> Review.applied(
                                                Ids.next(), complaint, application, lateReason, circumstances)
                                        .then(review -> {
                                            applied.review = Optional.of(review);
                                            return review.withTheWrongBody()
                                                    ? Outcome.done(complaint)
                                                    : begun(complaint, review, circumstances);
                                        })))
                .chain(outcome -> switch (outcome) {
                    case Outcome.Refused<ComplaintCase>(var reasons) ->
                        Uni.createFrom().item(Outcome.<Review>refused(reasons));
                    case Outcome.Done<ComplaintCase> done -> insert(scope, session, applied.review.orElseThrow());
                }));
    }

    /**
     * Changes a review, and its case's course where the change says so.
     *
     * @param operation row of the permission matrix
     * @param step what the change adds to the course of the case; may be none
     */
    public Uni<Outcome<Review>> change(
            Scope scope,
            UUID id,
            String operation,
            Function<Review, Outcome<Review>> change,
            Function<Review, Optional<Step>> step,
            Circumstances circumstances) {
        return sessions.write(session -> session.find(ReviewRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> row == null || !permits(scope, operation, row)
                        ? Uni.createFrom().item(ReviewStore.<Review>notFound())
                        : read(scope, session, List.of(row))
                                .map(List::getFirst)
                                .chain(before -> changed(
                                        scope,
                                        session,
                                        operation,
                                        row,
                                        before,
                                        change.apply(before),
                                        step,
                                        circumstances))));
    }

    private Uni<Outcome<Review>> changed(
            Scope scope,
            Mutiny.Session session,
            String operation,
            ReviewRow row,
            Review before,
            Outcome<Review> outcome,
            Function<Review, Optional<Step>> step,
            Circumstances circumstances) {
        if (!(outcome instanceof Outcome.Done<Review>(var after))) {
            return Uni.createFrom().item(outcome);
        }
        Uni<Outcome<ComplaintCase>> course = step.apply(after)
                .map(taken -> cases.change(
                        scope, session, after.caseId(), "review", complaint -> complaint.take(taken, circumstances)))
                .orElseGet(() -> Uni.createFrom().nullItem());
        return course.chain(moved -> moved instanceof Outcome.Refused<ComplaintCase>(var reasons)
                ? Uni.createFrom().item(Outcome.<Review>refused(reasons))
                : update(session, row, before, after)
                        .chain(() -> vault.keep(scope, session, after.caseId(), added(before, after)))
                        .chain(() -> audit(session, scope, operation, after, "version " + after.version()))
                        .replaceWith(outcome));
    }

    private Uni<Outcome<Review>> insert(Scope scope, Mutiny.Session session, Review review) {
        return session.persist(new ReviewRow(review))
                .chain(session::flush)
                .chain(() -> vault.keep(scope, session, review.caseId(), ReviewTexts.of(review)))
                .chain(() -> audit(session, scope, "apply", review, "version 1"))
                .replaceWith(Outcome.done(review));
    }

    private static Uni<Void> update(Mutiny.Session session, ReviewRow row, Review before, Review after) {
        row.changeTo(after);
        var held = before.recommendations().size();
        return session.createQuery("from RecommendationRow where key.reviewId = :id", RecommendationRow.class)
                .setParameter("id", after.id())
                .getResultList()
                .invoke(rows ->
                        rows.forEach(one -> one.changeTo(after.recommendations().get(one.number() - 1))))
                .chain(() -> session.persistAll(after.recommendations().stream()
                        .skip(held)
                        .map(one -> new RecommendationRow(after.id(), one))
                        .toArray()))
                .chain(session::flush);
    }

    private Uni<List<Review>> read(Scope scope, Mutiny.Session session, List<ReviewRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createQuery(
                        "from RecommendationRow where key.reviewId in :ids order by key.number",
                        RecommendationRow.class)
                .setParameter("ids", rows.stream().map(row -> row.id).toList())
                .getResultList()
                .map(all -> all.stream().collect(groupingBy(RecommendationRow::reviewId)))
                .chain(byReview -> vault.open(
                                scope,
                                session,
                                rows.stream().map(row -> row.caseId).distinct().toList())
                        .map(texts -> rows.stream()
                                .map(row -> row.review(
                                        byReview.getOrDefault(row.id, List.of()),
                                        texts.getOrDefault(row.caseId, Map.of())))
                                .toList()));
    }

    /** The case's course says that the review began, on the day it counts as applied for. */
    public static Outcome<ComplaintCase> begun(ComplaintCase complaint, Review review, Circumstances circumstances) {
        return complaint.take(new Step.ReviewApplied(review.application().madeOn(), review.body()), circumstances);
    }

    private static Map<String, String> added(Review before, Review after) {
        var texts = new HashMap<>(ReviewTexts.of(after));
        texts.keySet().removeAll(ReviewTexts.of(before).keySet());
        return texts;
    }

    private static boolean permits(Scope scope, String operation, ReviewRow row) {
        return scope.permits(TYPE, operation, place(row.body, row.force));
    }

    private Uni<Void> audit(Mutiny.Session session, Scope scope, String action, Review review, String detail) {
        return audit.append(session, scope, action, TYPE, review.id().toString(), detail);
    }

    /** The same answer for what does not exist and for what is somebody else's. */
    public static <T> Outcome<T> notFound() {
        return Outcome.refused(Refusal.of(ProblemCode.NOT_FOUND, "there is no such review"));
    }

    private static final class Holder {
        private Optional<Review> review = Optional.empty();
    }
}
