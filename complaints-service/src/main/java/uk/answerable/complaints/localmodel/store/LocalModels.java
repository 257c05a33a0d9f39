package uk.answerable.complaints.localmodel.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.localmodel.rules.ModelNotice;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.store.Sessions;

/** The notices of local policing bodies about their models; public, as the law has them published. */
@ApplicationScoped
public class LocalModels {

    private static final String TYPE = "LocalModelNotice";
    private static final String MADE_SINCE = """
            SELECT count(*) FROM complaint_case WHERE force = :force AND made_on >= :startsOn AND NOT generated
            """;
    private static final String IN_ORDER = "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, 0))";

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail audit;

    @Inject
    Clocks clocks;

    /** The notices about a force, the first first. */
    public Uni<List<ModelNotice>> notices(Scope scope, String force) {
        return scope.permits(TYPE, "read", Place.ofForce(Place.ANY, force))
                ? sessions.read(session -> session.createQuery(
                                "from ModelRow where key.force = :force order by key.startsOn", ModelRow.class)
                        .setParameter("force", force)
                        .getResultList()
                        .map(rows -> rows.stream().map(ModelRow::notice).toList()))
                : Uni.createFrom().item(List.of());
    }

    /** Gives a notice; refused where the law or the complaints already made stand against it. */
    public Uni<Outcome<ModelNotice>> give(Scope scope, ModelNotice notice) {
        if (!scope.permits(TYPE, "give", Place.ofForce(Place.ANY, notice.force()))) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.ofField(
                            ProblemCode.FORBIDDEN, "input.force", "your office gives no notices about that force")));
        }
        return sessions.write(session -> session.createNativeQuery(IN_ORDER, Integer.class)
                .setParameter("key", TYPE + notice.force())
                .getSingleResult()
                .chain(() -> given(session, notice.force()))
                .chain(earlier -> switch (notice.given(earlier, clocks)) {
                    case Outcome.Refused<ModelNotice>(var reasons) ->
                        Uni.createFrom().item(Outcome.<ModelNotice>refused(reasons));
                    case Outcome.Done<ModelNotice> lawful ->
                        madeSince(session, notice)
                                .chain(made -> made > 0
                                        ? Uni.createFrom().item(LocalModels.<ModelNotice>tooLate(notice, made))
                                        : insert(scope, session, notice));
                }));
    }

    /** The notices about a force, the first first, whoever asks: by them a complaint falls under its model. */
    public Uni<List<ModelNotice>> given(Mutiny.Session session, String force) {
        return session.createQuery("from ModelRow where key.force = :force order by key.startsOn", ModelRow.class)
                .setParameter("force", force)
                .getResultList()
                .map(rows -> rows.stream().map(ModelRow::notice).toList());
    }

    private static Uni<Long> madeSince(Mutiny.Session session, ModelNotice notice) {
        return session.createNativeQuery(MADE_SINCE, Long.class)
                .setParameter("force", notice.force())
                .setParameter("startsOn", notice.startsOn())
                .getSingleResult();
    }

    private Uni<Outcome<ModelNotice>> insert(Scope scope, Mutiny.Session session, ModelNotice notice) {
        return session.persist(new ModelRow(notice))
                .chain(session::flush)
                .chain(() -> audit.append(
                        session,
                        scope,
                        "give",
                        TYPE,
                        notice.force(),
                        "%s from %s, told on %s".formatted(notice.model(), notice.startsOn(), notice.notifiedOn())))
                .replaceWith(Outcome.done(notice));
    }

    private static <T> Outcome<T> tooLate(ModelNotice notice, long made) {
        return Outcome.refused(Refusal.ofField(
                ProblemCode.WRONG_STATE,
                "input.startsOn",
                "%d complaints made since %s are handled under the model before: a notice starts after them"
                        .formatted(made, notice.startsOn())));
    }
}
