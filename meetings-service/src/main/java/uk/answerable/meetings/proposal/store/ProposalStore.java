package uk.answerable.meetings.proposal.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.store.JointReads;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.proposal.rules.ProposalState;
import uk.answerable.meetings.proposal.rules.Proposing;
import uk.answerable.meetings.proposal.rules.Signal;
import uk.answerable.meetings.topic.rules.TopicDraft;
import uk.answerable.meetings.topic.store.TopicWriting;

/** Proposals, for the commissioner's office of the force they are about. */
@ApplicationScoped
public class ProposalStore {

    private final Sessions sessions;
    private final JointReads reads;
    private final AuditTrail audit;
    private final TopicWriting topics;
    private final Clock clock;

    @Inject
    ProposalStore(Sessions sessions, JointReads reads, AuditTrail audit, TopicWriting topics, Clock clock) {
        this.sessions = sessions;
        this.reads = reads;
        this.audit = audit;
        this.topics = topics;
        this.clock = clock;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected ProposalStore() {
        this.sessions = null;
        this.reads = null;
        this.audit = null;
        this.topics = null;
        this.clock = null;
    }

    /** Proposes a topic in the transaction that takes the event; a signal known before proposes nothing new. */
    public Uni<Void> propose(Scope scope, Mutiny.Session session, Signal signal, Instant now) {
        if (!scope.isService()) {
            throw new IllegalArgumentException("signals propose, nobody else");
        }
        return session.createSelectionQuery("select count(*) from ProposalRow p where p.signalId = :signal", Long.class)
                .setParameter("signal", signal.id())
                .getSingleResult()
                .chain(known -> known > 0 ? Uni.createFrom().voidItem() : session.persist(ProposalRow.of(signal, now)));
    }

    /** One page of a force's, newest first; none for whoever may not read them. */
    public Uni<Page<ProposalRow>> ofForce(Scope scope, String force, PageRequest request) {
        if (!scope.permits("TopicProposal", "read", Place.ofForce(Place.ANY, force))) {
            return Uni.createFrom().item(Page.cut(List.of(), request, row -> Cursor.of("")));
        }
        var after = request.after().map(ProposalStore::position).orElse(BEFORE_ALL);
        return reads.list(
                        ProposalRow.class,
                        "select p.* from topic_proposal p where p.force_code = $1 and (p.proposed_at, p.id) < ($2, $3)"
                                + " order by p.proposed_at desc, p.id desc limit $4",
                        force,
                        after.at().atOffset(ZoneOffset.UTC),
                        after.id(),
                        request.rowsToRead())
                .map(rows -> Page.cut(rows, request, row -> Cursor.of(row.proposedAt, row.id)));
    }

    /** What a proposal becomes at a meeting. */
    public record Topic(String meeting, String topic, List<String> questions) {
        public Topic {
            questions = List.copyOf(questions);
        }
    }

    /** Makes a topic of a proposal, a draft of its meeting, tied to its measure as the measure's thread shows it. */
    public Uni<Outcome<ProposalRow>> take(Scope scope, UUID id, Topic topic) {
        return decide(
                scope,
                id,
                (session, row) -> session.createSelectionQuery(
                                "from MeetingRow m where m.reference = :reference", MeetingRow.class)
                        .setParameter("reference", topic.meeting())
                        .getSingleResultOrNull()
                        .chain(meeting -> meeting == null
                                ? refused(List.of(Refusal.ofField(
                                        ProblemCode.INVALID_INPUT, "input.meeting", "there is no such meeting")))
                                : take(scope, session, row, meeting, topic)),
                "take");
    }

    private Uni<Outcome<ProposalRow>> take(
            Scope scope, Mutiny.Session session, ProposalRow row, MeetingRow meeting, Topic topic) {
        var taking = new Proposing.Taking(
                meeting.forceCode,
                meeting.bodyKind != BodyKind.POLICE_AND_CRIME_PANEL,
                meeting.state.isBeforeHeld(),
                topic.topic());
        return switch (Proposing.take(row.state, row.forceCode, taking)) {
            case Outcome.Refused<Proposing.Taking>(var reasons) -> refused(reasons);
            case Outcome.Done<Proposing.Taking> valid ->
                topics.add(scope, session, meeting, written(row, topic), clock.instant())
                        .map(outcome -> outcome.map(made -> {
                            row.state = ProposalState.TAKEN;
                            row.topicId = made.id;
                            row.meetingId = meeting.id;
                            return row;
                        }));
        };
    }

    private static TopicWriting.Topic written(ProposalRow row, Topic topic) {
        return new TopicWriting.Topic(
                new TopicDraft(
                        topic.topic(),
                        row.signal().context(),
                        null,
                        List.of(row.measureCode),
                        topic.questions().stream().map(TopicDraft.Question::of).toList()),
                null,
                Part.PUBLIC,
                "made of signal " + row.signalId);
    }

    /** Sets a proposal aside. */
    public Uni<Outcome<ProposalRow>> setAside(Scope scope, UUID id, String reason) {
        return decide(
                scope,
                id,
                (session, row) -> Uni.createFrom()
                        .item(Proposing.setAside(row.state, reason).map(words -> {
                            row.state = ProposalState.SET_ASIDE;
                            row.reason = words;
                            return row;
                        })),
                "set-aside");
    }

    private Uni<Outcome<ProposalRow>> decide(
            Scope scope,
            UUID id,
            BiFunction<Mutiny.Session, ProposalRow, Uni<Outcome<ProposalRow>>> decision,
            String act) {
        return sessions.write(session -> session.find(ProposalRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> {
                    if (row == null || !scope.permits("TopicProposal", "read", row.place())) {
                        return refused(List.of(
                                Refusal.ofField(ProblemCode.NOT_FOUND, "input.proposal", "there is no such proposal")));
                    }
                    if (!scope.permits("TopicProposal", "decide", row.place())) {
                        return refused(List.of(Refusal.of(
                                ProblemCode.FORBIDDEN, "the governance officer of the force's commissioner decides")));
                    }
                    return decision.apply(session, row)
                            .chain(outcome -> outcome instanceof Outcome.Done<ProposalRow>
                                    ? session.flush()
                                            .chain(() -> audit.append(
                                                    session, scope, act, "TopicProposal", id.toString(), "state"))
                                            .replaceWith(outcome)
                                    : Uni.createFrom().item(outcome));
                }));
    }

    private record Position(Instant at, UUID id) {}

    private static final Position BEFORE_ALL = new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));

    private static Position position(Cursor cursor) {
        return cursor.read(2, key -> new Position(Instant.parse(key.getFirst()), UUID.fromString(key.getLast())))
                .orThrow();
    }

    private static Uni<Outcome<ProposalRow>> refused(List<Refusal> reasons) {
        return Uni.createFrom().item(Outcome.refused(reasons));
    }
}
