package uk.answerable.meetings.deepdive.store;

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
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.validation.Quarter;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;
import uk.answerable.meetings.crosswalk.store.MeasureLinkRow;
import uk.answerable.meetings.deepdive.rules.Diving;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.scrutiny.rules.DeepDiveState;
import uk.answerable.meetings.scrutiny.store.DeepDiveRow;
import uk.answerable.meetings.scrutiny.store.ScrutinyWords;
import uk.answerable.meetings.search.store.SearchIndex;

/** What the governance officer of a force's commissioner does with deep dives, each act with its audit entry. */
@ApplicationScoped
public class DeepDiveKeeping {

    private static final String TYPE = "DeepDive";

    private final Sessions sessions;
    private final SearchIndex search;
    private final AuditTrail audit;

    @Inject
    DeepDiveKeeping(Sessions sessions, SearchIndex search, AuditTrail audit) {
        this.sessions = sessions;
        this.search = search;
        this.audit = audit;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected DeepDiveKeeping() {
        this.sessions = null;
        this.search = null;
        this.audit = null;
    }

    /** Proposes a topic that is not open already, tied to the measures it is about. */
    public Uni<Outcome<DeepDiveRow>> propose(
            Scope scope, String force, Diving.Proposal proposal, List<String> measures, LocalDate today) {
        if (!scope.permits(TYPE, "keep", Place.ofForce(Place.ANY, force))) {
            return refused(List.of(forbidden()));
        }
        return switch (proposal.check()) {
            case Outcome.Refused<Diving.Proposal>(var reasons) -> refused(reasons);
            case Outcome.Done<Diving.Proposal>(var valid) ->
                sessions.write(session -> open(session, force, valid.topic())
                        .chain(open -> open
                                ? refused(List.of(Refusal.ofField(
                                        ProblemCode.ALREADY_DONE,
                                        "input.topic",
                                        "a deep dive on that topic is under way")))
                                : propose(session, scope, force, valid, measures, today)));
        };
    }

    private static Uni<Boolean> open(Mutiny.Session session, String force, String topic) {
        return session.createSelectionQuery(
                        "select count(*) from DeepDiveRow d where d.forceCode = :force"
                                + " and lower(d.topic) = lower(:topic) and d.state <> HELD",
                        Long.class)
                .setParameter("force", force)
                .setParameter("topic", topic)
                .getSingleResult()
                .map(found -> found > 0);
    }

    private Uni<Outcome<DeepDiveRow>> propose(
            Mutiny.Session session,
            Scope scope,
            String force,
            Diving.Proposal proposal,
            List<String> measures,
            LocalDate today) {
        var row = new DeepDiveRow();
        row.id = Ids.next();
        row.forceCode = force;
        row.topic = proposal.topic();
        row.proposedBy = proposal.proposedBy();
        row.source = proposal.source();
        row.target = "";
        row.notes = "";
        row.state = DeepDiveState.PROPOSED;
        row.proposedOn = today;
        var links = measures.stream()
                .distinct()
                .map(measure -> {
                    var link = new MeasureLinkRow();
                    link.measureCode = measure;
                    link.forceCode = force;
                    link.kind = SubjectKind.DEEP_DIVE;
                    link.subjectId = row.id;
                    link.reason = "proposed by the office";
                    return link;
                })
                .toArray();
        return session.persist(row)
                .chain(() -> session.persistAll(links))
                .chain(() -> done(session, scope, row, "propose"));
    }

    /** Accepts a proposal. */
    public Uni<Outcome<DeepDiveRow>> accept(Scope scope, UUID id) {
        return change(
                scope,
                id,
                "accept",
                (session, row) -> Uni.createFrom().item(Diving.accept(row.state).map(state -> {
                    row.state = state;
                    return row;
                })));
    }

    /** Where a deep dive is to be examined: at a meeting or in a quarter. */
    public record Target(
            @Nullable String meeting,
            @Nullable String quarter,
            @Nullable String despite,
            @Nullable String reason) {}

    /** Schedules a deep dive, or moves it. */
    public Uni<Outcome<DeepDiveRow>> schedule(Scope scope, UUID id, Target target, LocalDate today) {
        return change(scope, id, "schedule", (session, row) -> {
            var meeting = target.meeting();
            var quarter = target.quarter();
            if ((meeting == null) == (quarter == null)) {
                return refused(List.of(Refusal.ofField(
                        ProblemCode.INVALID_INPUT, "input.meeting", "name a meeting or a quarter, one of the two")));
            }
            return quarter == null
                    ? atMeeting(session, row, String.valueOf(meeting), target, today)
                    : inQuarter(session, row, Diving.quarter(quarter, today), target, today);
        });
    }

    private static Uni<Outcome<DeepDiveRow>> inQuarter(
            Mutiny.Session session, DeepDiveRow row, Outcome<Quarter> quarter, Target target, LocalDate today) {
        return switch (quarter.then(wanted -> Diving.schedule(row.state, List.of(), null, target.reason())
                .map(state -> new Scheduled(state, null, wanted.label(), wanted.label())))) {
            case Outcome.Refused<Scheduled>(var reasons) -> refused(reasons);
            case Outcome.Done<Scheduled>(var scheduled) -> put(session, row, scheduled, target, today);
        };
    }

    private static Uni<Outcome<DeepDiveRow>> atMeeting(
            Mutiny.Session session, DeepDiveRow row, String reference, Target target, LocalDate today) {
        return session.createSelectionQuery("from MeetingRow m where m.reference = :reference", MeetingRow.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull()
                .chain(meeting -> meeting == null
                        ? refused(List.of(
                                Refusal.ofField(ProblemCode.NOT_FOUND, "input.meeting", "there is no such meeting")))
                        : clashes(session, row, meeting).chain(clashes -> {
                            var sitting = new Diving.Sitting(
                                    meeting.forceCode,
                                    meeting.bodyKind != BodyKind.POLICE_AND_CRIME_PANEL,
                                    meeting.state.isBeforeHeld());
                            return switch (sitting.check(row.forceCode)
                                    .then(fits ->
                                            Diving.schedule(row.state, clashes, target.despite(), target.reason()))
                                    .map(state -> new Scheduled(
                                            state,
                                            meeting.id,
                                            null,
                                            "%s meeting (%s)"
                                                    .formatted(
                                                            meeting.date,
                                                            Quarter.of(meeting.date)
                                                                    .label())))) {
                                case Outcome.Refused<Scheduled>(var reasons) -> refused(reasons);
                                case Outcome.Done<Scheduled>(var scheduled) ->
                                    put(session, row, scheduled, target, today);
                            };
                        }));
    }

    private record Scheduled(
            DeepDiveState state,
            @Nullable UUID meeting,
            @Nullable String quarter,
            String words) {}

    private static Uni<Outcome<DeepDiveRow>> put(
            Mutiny.Session session, DeepDiveRow row, Scheduled scheduled, Target target, LocalDate today) {
        var moved = scheduled.state() == DeepDiveState.MOVED && target.reason() != null
                ? session.persist(DeepDiveMoveRow.of(
                        row.id,
                        today,
                        row.target,
                        scheduled.words(),
                        target.reason().strip()))
                : Uni.createFrom().voidItem();
        return moved.invoke(() -> {
                    row.state = scheduled.state();
                    row.meetingId = scheduled.meeting();
                    row.quarter = scheduled.quarter();
                    row.despite = target.despite();
                    row.target = scheduled.words();
                    row.notes = "";
                })
                .replaceWith(Outcome.done(row));
    }

    private static Uni<List<String>> clashes(Mutiny.Session session, DeepDiveRow row, MeetingRow meeting) {
        return session.createSelectionQuery(
                        "select d.topic from DeepDiveRow d where d.meetingId = :meeting and d.id <> :id"
                                + " and d.state <> HELD order by d.id",
                        String.class)
                .setParameter("meeting", meeting.id)
                .setParameter("id", row.id)
                .getResultList();
    }

    /** What a deep dive found. */
    public record Held(
            LocalDate on, String result, @Nullable String report) {}

    /** Records that a deep dive was held, with its result and where its report is. */
    public Uni<Outcome<DeepDiveRow>> hold(Scope scope, UUID id, Held held, LocalDate today) {
        return change(
                scope,
                id,
                "hold",
                (session, row) -> Uni.createFrom()
                        .item(Diving.hold(row.state, held.result(), held.on(), today)
                                .map(result -> {
                                    row.state = DeepDiveState.HELD;
                                    row.heldOn = held.on();
                                    row.result = result;
                                    row.report = held.report();
                                    return row;
                                })));
    }

    private Uni<Outcome<DeepDiveRow>> change(
            Scope scope, UUID id, String act, BiFunction<Mutiny.Session, DeepDiveRow, Uni<Outcome<DeepDiveRow>>> work) {
        return sessions.write(session -> session.find(DeepDiveRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> {
                    if (row == null) {
                        return refused(List.of(
                                Refusal.ofField(ProblemCode.NOT_FOUND, "input.id", "there is no such deep dive")));
                    }
                    if (!scope.permits(TYPE, "keep", Place.ofForce(Place.ANY, row.forceCode))) {
                        return refused(List.of(forbidden()));
                    }
                    return work.apply(session, row)
                            .chain(outcome -> outcome instanceof Outcome.Done<DeepDiveRow>
                                    ? done(session, scope, row, act)
                                    : Uni.createFrom().item(outcome));
                }));
    }

    private Uni<Outcome<DeepDiveRow>> done(Mutiny.Session session, Scope scope, DeepDiveRow row, String act) {
        return session.flush()
                .chain(() -> search.replace(session, List.of(ScrutinyWords.deepDive(row))))
                .chain(() -> audit.append(session, scope, act, TYPE, row.id.toString(), "state"))
                .replaceWith(Outcome.done(row));
    }

    private static Refusal forbidden() {
        return Refusal.of(ProblemCode.FORBIDDEN, "the governance officer of the force's commissioner keeps deep dives");
    }

    private static Uni<Outcome<DeepDiveRow>> refused(List<Refusal> reasons) {
        return Uni.createFrom().item(Outcome.refused(reasons));
    }
}
