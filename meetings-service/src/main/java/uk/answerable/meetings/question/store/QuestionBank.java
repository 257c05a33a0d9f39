package uk.answerable.meetings.question.store;

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
import uk.answerable.meetings.question.rules.Banking;

/** The question bank of the office that holds a force to account, for that office. */
@ApplicationScoped
public class QuestionBank {

    private static final String TYPE = "BankQuestion";

    private final Sessions sessions;
    private final AuditTrail audit;

    @Inject
    QuestionBank(Sessions sessions, AuditTrail audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected QuestionBank() {
        this.sessions = null;
        this.audit = null;
    }

    /** Which questions are wanted; null leaves a choice open. */
    public record Wanted(
            String force,
            @Nullable String measure,
            @Nullable String topic) {}

    /** One page by topic, none for whoever may not read the bank. */
    public Uni<Page<BankQuestionRow>> page(Scope scope, Wanted wanted, PageRequest request) {
        if (!scope.permits(TYPE, "read", Place.ofForce(Place.ANY, wanted.force()))) {
            return Uni.createFrom().item(Page.cut(List.of(), request, row -> Cursor.of("")));
        }
        var after = request.after().map(QuestionBank::position);
        var hql = new StringBuilder("from BankQuestionRow q where q.forceCode = :force");
        if (wanted.measure() != null) {
            hql.append(" and q.measureCode = :measure");
        }
        if (wanted.topic() != null) {
            hql.append(" and q.topic = :topic");
        }
        if (after.isPresent()) {
            hql.append(" and (q.topic, q.id) > (:at, :id)");
        }
        return sessions.read(session -> {
                    var query = session.createSelectionQuery(
                                    hql.append(" order by q.topic, q.id").toString(), BankQuestionRow.class)
                            .setParameter("force", wanted.force())
                            .setMaxResults(request.rowsToRead());
                    if (wanted.measure() != null) {
                        query.setParameter("measure", wanted.measure());
                    }
                    if (wanted.topic() != null) {
                        query.setParameter("topic", wanted.topic());
                    }
                    after.ifPresent(at -> query.setParameter("at", at.topic()).setParameter("id", at.id()));
                    return query.getResultList();
                })
                .map(rows -> Page.cut(rows, request, row -> Cursor.of(row.topic, row.id)));
    }

    /** Questions by id, as far as the caller may read the bank they are in. */
    public Uni<List<BankQuestionRow>> byIds(Scope scope, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.read(session -> session.createSelectionQuery(
                                        "from BankQuestionRow q where q.id in (:ids)", BankQuestionRow.class)
                                .setParameter("ids", ids)
                                .getResultList())
                        .map(rows -> rows.stream()
                                .filter(row -> scope.permits(TYPE, "read", row.place()))
                                .toList());
    }

    /** Adds a question. */
    public Uni<Outcome<BankQuestionRow>> add(Scope scope, String force, Banking.Entry entry, LocalDate today) {
        if (!scope.permits(TYPE, "keep", Place.ofForce(Place.ANY, force))) {
            return refused(forbidden());
        }
        return switch (entry.check()) {
            case Outcome.Refused<Banking.Entry>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<Banking.Entry>(var valid) -> {
                var row = new BankQuestionRow();
                row.id = Ids.next();
                row.forceCode = force;
                row.topic = valid.topic();
                row.measureCode = valid.measure();
                row.text = valid.text();
                row.source = valid.source();
                row.addedOn = today;
                yield sessions.write(session -> session.persist(row).chain(() -> done(session, scope, row, "add")));
            }
        };
    }

    /** Retires a question; where it was asked, it stays. */
    public Uni<Outcome<BankQuestionRow>> retire(Scope scope, UUID id, String reason, LocalDate today) {
        return sessions.write(session -> session.find(BankQuestionRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> {
                    if (row == null || !scope.permits(TYPE, "read", row.place())) {
                        return refused(Refusal.ofField(ProblemCode.NOT_FOUND, "input.id", "there is no such question"));
                    }
                    if (!scope.permits(TYPE, "keep", row.place())) {
                        return refused(forbidden());
                    }
                    return switch (Banking.retire(row.retiredOn != null, reason)) {
                        case Outcome.Refused<String>(var reasons) ->
                            Uni.createFrom().item(Outcome.refused(reasons));
                        case Outcome.Done<String>(var why) -> {
                            row.retiredOn = today;
                            row.retiredReason = why;
                            yield done(session, scope, row, "retire");
                        }
                    };
                }));
    }

    private Uni<Outcome<BankQuestionRow>> done(Mutiny.Session session, Scope scope, BankQuestionRow row, String act) {
        return session.flush()
                .chain(() -> audit.append(session, scope, act, TYPE, row.id.toString(), "question"))
                .replaceWith(Outcome.done(row));
    }

    private record Position(String topic, UUID id) {}

    private static Position position(Cursor cursor) {
        return cursor.read(2, key -> new Position(key.getFirst(), UUID.fromString(key.getLast())))
                .orThrow();
    }

    private static Refusal forbidden() {
        return Refusal.of(ProblemCode.FORBIDDEN, "the office that holds the force to account keeps its question bank");
    }

    private static Uni<Outcome<BankQuestionRow>> refused(Refusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
