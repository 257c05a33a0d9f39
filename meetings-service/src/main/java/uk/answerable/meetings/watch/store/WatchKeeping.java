package uk.answerable.meetings.watch.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
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
import uk.answerable.kernel.law.LegalRegimes;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.topic.store.AccountabilityTopicRow;
import uk.answerable.meetings.watch.rules.TriggerEntry;
import uk.answerable.meetings.watch.rules.WatchState;
import uk.answerable.meetings.watch.rules.WatchTrigger;
import uk.answerable.meetings.watch.rules.Watching;

/** What the officer of a body does with its watch list. */
@ApplicationScoped
public class WatchKeeping {

    private final Sessions sessions;
    private final AuditTrail audit;

    @Inject
    WatchKeeping(Sessions sessions, AuditTrail audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected WatchKeeping() {
        this.sessions = null;
        this.audit = null;
    }

    /**
     * A promise to look again.
     *
     * @param measure it is about, where the trigger names none
     * @param topic at which it was made
     */
    public record Entry(
            String body,
            Part part,
            Watching.Promise promise,
            TriggerEntry trigger,
            @Nullable String measure,
            @Nullable UUID topic) {}

    /** Adds an item to a body's watch list. */
    public Uni<Outcome<WatchItemRow>> add(Scope scope, Entry entry, LocalDate today) {
        return sessions.write(session -> session.find(BodyRow.class, entry.body())
                .chain(body -> {
                    if (body == null) {
                        return refused(Refusal.ofField(ProblemCode.NOT_FOUND, "input.body", "there is no such body"));
                    }
                    if (!scope.permits(
                            WatchStore.TYPE,
                            "keep",
                            Place.ofBody(Privacy.side(body.kind), body.forceCode, body.code))) {
                        return refused(forbidden());
                    }
                    var promise = entry.promise().check();
                    return switch (promise.then(valid -> entry.trigger().read(LegalRegimes.shipped()))) {
                        case Outcome.Refused<WatchTrigger>(var reasons) ->
                            Uni.createFrom().item(Outcome.refused(reasons));
                        case Outcome.Done<WatchTrigger>(var trigger) ->
                            topic(session, body, entry.topic()).chain(topic -> {
                                if (entry.topic() != null && topic.isEmpty()) {
                                    return refused(Refusal.ofField(
                                            ProblemCode.INVALID_INPUT,
                                            "input.topic",
                                            "that is no topic of a meeting of this body"));
                                }
                                var words = promise.orThrow();
                                var row = WatchItemRow.of(body, entry.part(), words.what(), words.source(), today);
                                row.measureCode = entry.measure();
                                row.await(trigger);
                                row.topicId = topic.map(found -> found.id).orElse(null);
                                return session.persist(row).chain(() -> done(session, scope, row, "add"));
                            });
                    };
                }));
    }

    private static Uni<Optional<AccountabilityTopicRow>> topic(
            Mutiny.Session session, BodyRow body, @Nullable UUID topic) {
        return topic == null
                ? Uni.createFrom().item(Optional.empty())
                : session.createSelectionQuery(
                                "select t from AccountabilityTopicRow t join MeetingRow m on m.id = t.meetingId"
                                        + " where t.id = :id and m.bodyCode = :body",
                                AccountabilityTopicRow.class)
                        .setParameter("id", topic)
                        .setParameter("body", body.code)
                        .getSingleResultOrNull()
                        .map(Optional::ofNullable);
    }

    /** Says that what an item waits for happened, where no event told of it. */
    public Uni<Outcome<WatchItemRow>> note(Scope scope, UUID id, String occasion, LocalDate today) {
        return change(
                scope,
                id,
                "note-occasion",
                (session, row) -> Uni.createFrom()
                        .item(Watching.note(row.state, occasion).map(words -> {
                            row.fire(today, words);
                            return row;
                        })));
    }

    /** Closes an item by a decision, at a meeting of its body or by its officer. */
    public Uni<Outcome<WatchItemRow>> close(
            Scope scope, UUID id, String decision, @Nullable String meeting, LocalDate today) {
        return change(
                scope,
                id,
                "close",
                (session, row) -> meeting(session, row, meeting).map(found -> {
                    if (meeting != null && found.isEmpty()) {
                        return Outcome.refused(Refusal.ofField(
                                ProblemCode.INVALID_INPUT,
                                "input.meeting",
                                "%s is no meeting of this body".formatted(meeting)));
                    }
                    return Watching.close(row.state, decision).map(words -> {
                        row.state = WatchState.CLOSED;
                        row.closedOn = today;
                        row.decision = words;
                        row.decidedAt = found.map(at -> at.id).orElse(null);
                        return row;
                    });
                }));
    }

    private static Uni<Optional<MeetingRow>> meeting(
            Mutiny.Session session, WatchItemRow row, @Nullable String reference) {
        return reference == null
                ? Uni.createFrom().item(Optional.empty())
                : session.createSelectionQuery(
                                "from MeetingRow m where m.reference = :reference and m.bodyCode = :body",
                                MeetingRow.class)
                        .setParameter("reference", reference)
                        .setParameter("body", row.bodyCode)
                        .getSingleResultOrNull()
                        .map(Optional::ofNullable);
    }

    private Uni<Outcome<WatchItemRow>> change(
            Scope scope,
            UUID id,
            String act,
            BiFunction<Mutiny.Session, WatchItemRow, Uni<Outcome<WatchItemRow>>> work) {
        return sessions.write(session -> session.find(WatchItemRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> {
                    if (row == null || !scope.permits(WatchStore.TYPE, "read", row.place())) {
                        return refused(
                                Refusal.ofField(ProblemCode.NOT_FOUND, "input.id", "there is no such watch item"));
                    }
                    if (!scope.permits(WatchStore.TYPE, "keep", row.office())) {
                        return refused(forbidden());
                    }
                    return work.apply(session, row)
                            .chain(outcome -> outcome instanceof Outcome.Done<WatchItemRow>
                                    ? done(session, scope, row, act)
                                    : Uni.createFrom().item(outcome));
                }));
    }

    private Uni<Outcome<WatchItemRow>> done(Mutiny.Session session, Scope scope, WatchItemRow row, String act) {
        return session.flush()
                .chain(() -> audit.append(session, scope, act, WatchStore.TYPE, row.id.toString(), "state"))
                .replaceWith(Outcome.done(row));
    }

    private static Refusal forbidden() {
        return Refusal.of(ProblemCode.FORBIDDEN, "only the officer of a body keeps its watch list");
    }

    private static Uni<Outcome<WatchItemRow>> refused(Refusal refusal) {
        return Uni.createFrom().item(Outcome.refused(List.of(refusal)));
    }
}
