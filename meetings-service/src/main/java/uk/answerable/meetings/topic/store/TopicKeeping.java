package uk.answerable.meetings.topic.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.meeting.store.MeetingChanges;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.search.store.SearchIndex;
import uk.answerable.meetings.topic.rules.Accounting;
import uk.answerable.meetings.topic.rules.AssessmentCode;
import uk.answerable.meetings.topic.rules.Wording;

/** What the officer of a body does with its topics, each act with its audit entry. */
@ApplicationScoped
public class TopicKeeping {

    private static final String PERMISSION = "keep-topics";
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Sessions sessions;
    private final MeetingChanges changes;
    private final TopicWriting writing;
    private final SearchIndex search;
    private final AuditTrail audit;

    @Inject
    TopicKeeping(
            Sessions sessions, MeetingChanges changes, TopicWriting writing, SearchIndex search, AuditTrail audit) {
        this.sessions = sessions;
        this.changes = changes;
        this.writing = writing;
        this.search = search;
        this.audit = audit;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected TopicKeeping() {
        this.sessions = null;
        this.changes = null;
        this.writing = null;
        this.search = null;
        this.audit = null;
    }

    /** Adds a draft to a meeting. */
    public Uni<Outcome<AccountabilityTopicRow>> add(
            Scope scope, String meeting, TopicWriting.Topic topic, Instant now) {
        return changes.within(
                scope,
                meeting,
                PERMISSION,
                (session, row) -> writing.add(scope, session, row, topic, now)
                        .chain(outcome -> done(session, scope, "write", outcome)));
    }

    /** Puts another draft in the place of one. */
    public Uni<Outcome<AccountabilityTopicRow>> revise(Scope scope, UUID id, TopicWriting.Topic topic, Instant now) {
        return change(
                scope,
                id,
                "revise",
                held -> writing.revise(scope, held.session(), held.meeting(), held.topic(), topic, now));
    }

    /** Answers a question, or says why it is not answered. */
    public Uni<Outcome<AccountabilityTopicRow>> answer(
            Scope scope,
            UUID id,
            int number,
            Accounting.@Nullable Answered answered,
            @Nullable String unanswered,
            Instant now) {
        return change(
                scope,
                id,
                "answer",
                held -> question(held, number).chain(found -> {
                    if (found.isEmpty()) {
                        return refused(Refusal.ofField(
                                ProblemCode.INVALID_INPUT, "input.question", "that topic has no question " + number));
                    }
                    if ((answered == null) == (unanswered == null)) {
                        return refused(Refusal.ofField(
                                ProblemCode.INVALID_INPUT,
                                "input.answer",
                                "give the answer with its office and day, or say why there is none"));
                    }
                    var row = found.get();
                    return Uni.createFrom()
                            .item(
                                    answered == null
                                            ? Accounting.unanswered(row.asked(), String.valueOf(unanswered))
                                                    .map(reason -> {
                                                        row.unansweredReason = reason;
                                                        return held.topic();
                                                    })
                                            : Accounting.answer(
                                                            held.topic().published,
                                                            row.asked(),
                                                            answered,
                                                            LocalDate.ofInstant(now, HERE))
                                                    .map(given -> {
                                                        row.answer = given.answer();
                                                        row.answeredBy = given.office();
                                                        row.answeredOn = given.on();
                                                        row.unansweredReason = null;
                                                        return held.topic();
                                                    }));
                }));
    }

    /** What came of a topic. */
    public record Conclusion(
            String findings, @Nullable AssessmentCode assessment, List<UUID> actions, List<String> minutes) {
        public Conclusion {
            actions = List.copyOf(actions);
            minutes = List.copyOf(minutes);
        }
    }

    /** Records findings and assessment, and ties actions and paragraphs of the same meeting to the topic. */
    public Uni<Outcome<AccountabilityTopicRow>> conclude(Scope scope, UUID id, Conclusion conclusion) {
        return change(
                scope,
                id,
                "conclude",
                held -> ties(held, conclusion).chain(ties -> {
                    var findings =
                            Wording.filled("input.findings", conclusion.findings(), Wording.TEXT, "say what was found");
                    return switch (findings.then(words -> ties)) {
                        case Outcome.Refused<Ties>(var reasons) ->
                            Uni.createFrom().item(Outcome.refused(reasons));
                        case Outcome.Done<Ties>(var found) -> {
                            held.topic().findings = findings.orThrow();
                            held.topic().assessment = conclusion.assessment();
                            yield held.session()
                                    .persistAll(found.actions().toArray())
                                    .chain(() -> held.session()
                                            .persistAll(found.minutes().toArray()))
                                    .replaceWith(Outcome.done(held.topic()));
                        }
                    };
                }));
    }

    /** Publishes a topic with its questions, answers and findings. */
    public Uni<Outcome<AccountabilityTopicRow>> publish(Scope scope, UUID id) {
        return change(
                scope,
                id,
                "publish",
                held -> held.session()
                        .createSelectionQuery(
                                "from TopicQuestionRow q where q.topicId = :topic order by q.number",
                                TopicQuestionRow.class)
                        .setParameter("topic", id)
                        .getResultList()
                        .map(rows -> Accounting.publish(
                                        held.topic().part,
                                        held.topic().published,
                                        rows.stream()
                                                .map(TopicQuestionRow::asked)
                                                .toList())
                                .map(free -> {
                                    held.topic().published = true;
                                    return held.topic();
                                })));
    }

    private record Held(Mutiny.Session session, AccountabilityTopicRow topic, MeetingRow meeting) {}

    private record Ties(List<TopicActionRow> actions, List<TopicMinuteRow> minutes) {}

    /** New ties; refused where something is not of the topic's meeting. */
    private static Uni<Outcome<Ties>> ties(Held held, Conclusion conclusion) {
        var topic = held.topic().id;
        return ids(held, "a.id from ActionRow a", "a", "id", conclusion.actions())
                .chain(actions -> ids(held, "a.id from MinuteParagraphRow a", "a", "anchor", conclusion.minutes())
                        .chain(minutes -> tied(held, "t.actionId from TopicActionRow t")
                                .chain(before -> tied(held, "t.paragraphId from TopicMinuteRow t")
                                        .map(minuted -> {
                                            if (actions.size()
                                                    < conclusion.actions().stream()
                                                            .distinct()
                                                            .count()) {
                                                return Wording.<Ties>refused(
                                                        "input.actions", "a topic leads to actions of its own meeting");
                                            }
                                            if (minutes.size()
                                                    < conclusion.minutes().stream()
                                                            .distinct()
                                                            .count()) {
                                                return Wording.<Ties>refused(
                                                        "input.minutes",
                                                        "name paragraphs of the meeting's minutes by their numbers");
                                            }
                                            return Outcome.done(new Ties(
                                                    actions.stream()
                                                            .filter(action -> !before.contains(action))
                                                            .map(action -> TopicActionRow.of(topic, action))
                                                            .toList(),
                                                    minutes.stream()
                                                            .filter(one -> !minuted.contains(one))
                                                            .map(one -> TopicMinuteRow.of(topic, one))
                                                            .toList()));
                                        }))));
    }

    private static Uni<List<UUID>> ids(Held held, String what, String alias, String by, Collection<?> wanted) {
        return wanted.isEmpty()
                ? Uni.createFrom().item(List.of())
                : held.session()
                        .createSelectionQuery(
                                "select %s where %s.meetingId = :meeting and %s.%s in (:wanted)"
                                        .formatted(what, alias, alias, by),
                                UUID.class)
                        .setParameter("meeting", held.meeting().id)
                        .setParameter("wanted", wanted)
                        .getResultList();
    }

    private static Uni<List<UUID>> tied(Held held, String what) {
        return held.session()
                .createSelectionQuery("select " + what + " where t.topicId = :topic", UUID.class)
                .setParameter("topic", held.topic().id)
                .getResultList();
    }

    private static Uni<Optional<TopicQuestionRow>> question(Held held, int number) {
        return held.session()
                .createSelectionQuery(
                        "from TopicQuestionRow q where q.topicId = :topic and q.number = :number",
                        TopicQuestionRow.class)
                .setParameter("topic", held.topic().id)
                .setParameter("number", number)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    private Uni<Outcome<AccountabilityTopicRow>> change(
            Scope scope, UUID id, String act, Function<Held, Uni<Outcome<AccountabilityTopicRow>>> work) {
        return sessions.write(session -> session.find(AccountabilityTopicRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(topic -> topic == null
                        ? refused(nothing())
                        : session.find(MeetingRow.class, topic.meetingId).chain(meeting -> {
                            if (!scope.permits(TopicPlace.TYPE, "read", TopicPlace.of(topic, meeting))) {
                                return refused(nothing());
                            }
                            if (!scope.permits("Meeting", PERMISSION, MeetingChanges.office(meeting))) {
                                return refused(Refusal.of(
                                        ProblemCode.FORBIDDEN, "the governance officer of the board keeps its topics"));
                            }
                            return work.apply(new Held(session, topic, meeting))
                                    .chain(outcome -> outcome instanceof Outcome.Done<AccountabilityTopicRow>
                                            ? search.replace(session, List.of(TopicWords.of(topic, meeting)))
                                                    .chain(() -> done(session, scope, act, outcome))
                                            : Uni.createFrom().item(outcome));
                        })));
    }

    private Uni<Outcome<AccountabilityTopicRow>> done(
            Mutiny.Session session, Scope scope, String act, Outcome<AccountabilityTopicRow> outcome) {
        return outcome instanceof Outcome.Done<AccountabilityTopicRow>(var row)
                ? session.flush()
                        .chain(() -> audit.append(session, scope, act, TopicPlace.TYPE, row.id.toString(), "topic"))
                        .replaceWith(outcome)
                : Uni.createFrom().item(outcome);
    }

    private static Refusal nothing() {
        return Refusal.ofField(ProblemCode.NOT_FOUND, "input.id", "there is no such topic");
    }

    private static Uni<Outcome<AccountabilityTopicRow>> refused(Refusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
