package uk.answerable.meetings.recommendation.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
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
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.panelreview.store.PanelReviewRow;
import uk.answerable.meetings.recommendation.rules.Recommended;

/** Enters recommendations to follow up, ties actions to them, and closes them by decision. Its body's officer does. */
@ApplicationScoped
public class FollowingUp {

    private static final String TYPE = "FollowedRecommendation";

    private final Sessions sessions;
    private final AuditTrail audit;

    @Inject
    FollowingUp(Sessions sessions, AuditTrail audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected FollowingUp() {
        this.sessions = null;
        this.audit = null;
    }

    /** Enters one for a body. */
    public Uni<Outcome<UUID>> follow(
            Scope scope, String code, Recommended recommended, @Nullable UUID review, LocalDate today) {
        return sessions.write(session -> session.find(BodyRow.class, code).chain(body -> {
            if (body == null) {
                return refused(ProblemCode.NOT_FOUND, "input.body", "there is no such body");
            }
            if (!scope.permits(TYPE, "keep", Place.ofBody(Privacy.side(body.kind), body.forceCode, body.code))) {
                return forbidden();
            }
            return switch (recommended.check(body.kind, today)) {
                case Outcome.Refused<Recommended>(var reasons) ->
                    Uni.createFrom().item(Outcome.<UUID>refused(reasons));
                case Outcome.Done<Recommended> done ->
                    unpublished(session, body, review)
                            .chain(missing -> missing.<Uni<Outcome<UUID>>>map(
                                            refusal -> Uni.createFrom().item(Outcome.refused(refusal)))
                                    .orElseGet(() -> add(session, scope, body, recommended, review)));
            };
        }));
    }

    /** What a panel recommends in a review is its own until the report is out. */
    private static Uni<Optional<Refusal>> unpublished(Mutiny.Session session, BodyRow body, @Nullable UUID review) {
        return review == null
                ? Uni.createFrom().item(Optional.empty())
                : session.find(PanelReviewRow.class, review).map(row -> {
                    if (row == null || !row.bodyCode.equals(body.code)) {
                        return Optional.of(
                                Refusal.ofField(ProblemCode.NOT_FOUND, "input.review", "the panel has no such review"));
                    }
                    return row.publishedOn == null
                            ? Optional.of(Refusal.ofField(
                                    ProblemCode.WRONG_STATE,
                                    "input.review",
                                    "the report is not published yet; its recommendations are followed up after that"))
                            : Optional.<Refusal>empty();
                });
    }

    private Uni<Outcome<UUID>> add(
            Mutiny.Session session, Scope scope, BodyRow body, Recommended recommended, @Nullable UUID review) {
        var id = Ids.next();
        return session.createNativeQuery("""
                        INSERT INTO followed_recommendation (id, body_code, body_kind, force_code, source,
                            inspection_recommendation, review_id, number, title, made_on)
                        VALUES (:id, :body, :kind, :force, :source, :recommendation, :review, :number, :title, :on)
                        ON CONFLICT (body_code, inspection_recommendation, review_id, number) DO NOTHING
                        """)
                .setParameter("id", id)
                .setParameter("body", body.code)
                .setParameter("kind", body.kind.name())
                .setParameter("force", body.forceCode)
                .setParameter("source", recommended.source().name())
                .setParameter("recommendation", recommended.inspectionRecommendation())
                .setParameter("review", review)
                .setParameter("number", recommended.number().strip())
                .setParameter("title", recommended.title().strip())
                .setParameter("on", recommended.madeOn())
                .executeUpdate()
                .chain(added -> added == 0
                        ? refused(ProblemCode.ALREADY_DONE, "input.number", "this body follows it up already")
                        : done(session, scope, "follow", id));
    }

    /** Ties an action of the same body to one; more than one action may serve it. */
    public Uni<Outcome<UUID>> link(Scope scope, UUID id, UUID action) {
        return keep(
                scope,
                id,
                (session, row) -> row.closedOn != null
                        ? refused(ProblemCode.WRONG_STATE, "input.id", "this recommendation is closed")
                        : session.createNativeQuery("""
                                INSERT INTO recommendation_action (recommendation_id, action_id)
                                SELECT :id, a.id FROM action a WHERE a.id = :action AND a.body_code = :body
                                ON CONFLICT DO NOTHING
                                """)
                                .setParameter("id", id)
                                .setParameter("action", action)
                                .setParameter("body", row.bodyCode)
                                .executeUpdate()
                                .chain(added -> added == 0
                                        ? refused(
                                                ProblemCode.NOT_FOUND,
                                                "input.action",
                                                "the body has no such action that does not serve it yet")
                                        : done(session, scope, "link", id)));
    }

    /** Closes a panel's own by decision. */
    public Uni<Outcome<UUID>> close(Scope scope, UUID id, String decision, LocalDate today) {
        return keep(scope, id, (session, row) -> switch (Recommended.close(
                row.source, row.closedOn != null, decision)) {
            case Outcome.Refused<String>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<String>(var words) -> {
                row.closedOn = today;
                row.decision = words;
                yield session.flush().chain(() -> done(session, scope, "close", id));
            }
        });
    }

    private Uni<Outcome<UUID>> keep(
            Scope scope, UUID id, BiFunction<Mutiny.Session, FollowedRow, Uni<Outcome<UUID>>> work) {
        return sessions.write(session -> session.find(FollowedRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> {
                    if (row == null) {
                        return refused(ProblemCode.NOT_FOUND, "input.id", "there is no such recommendation");
                    }
                    return scope.permits(TYPE, "keep", row.place()) ? work.apply(session, row) : forbidden();
                }));
    }

    private Uni<Outcome<UUID>> done(Mutiny.Session session, Scope scope, String act, UUID id) {
        return audit.append(session, scope, act, TYPE, id.toString(), act).replaceWith(Outcome.done(id));
    }

    private static Uni<Outcome<UUID>> forbidden() {
        return Uni.createFrom()
                .item(Outcome.refused(
                        Refusal.of(ProblemCode.FORBIDDEN, "only the officer of a body keeps what it follows up")));
    }

    private static Uni<Outcome<UUID>> refused(ProblemCode code, String field, String message) {
        return Uni.createFrom().item(Outcome.refused(Refusal.ofField(code, field, message)));
    }
}
