package uk.answerable.meetings.topic.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.agenda.store.AgendaItemRow;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;
import uk.answerable.meetings.crosswalk.store.MeasureLinkRow;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.search.store.SearchIndex;
import uk.answerable.meetings.topic.rules.Accounting;
import uk.answerable.meetings.topic.rules.TopicDraft;
import uk.answerable.meetings.topic.rules.Wording;

/** Writes topics into a meeting, as drafts of its body, in the transaction of the office that does. */
@ApplicationScoped
public class TopicWriting {

    private final SearchIndex search;

    @Inject
    TopicWriting(SearchIndex search) {
        this.search = search;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected TopicWriting() {
        this.search = null;
    }

    /**
     * A topic and where it stands.
     *
     * @param item number of the agenda item it is taken under, which decides of its part; or null
     * @param part of the meeting where no item does
     * @param reason why it is about its measures
     */
    public record Topic(TopicDraft draft, @Nullable String item, Part part, String reason) {}

    /** Adds a topic to a meeting; its letter follows the last one's. */
    public Uni<Outcome<AccountabilityTopicRow>> add(
            Scope scope, Mutiny.Session session, MeetingRow meeting, Topic topic, Instant now) {
        return drawn(session, meeting, topic.draft()).chain(draft -> switch (checked(draft, meeting, now)) {
            case Outcome.Refused<TopicDraft>(var reasons) -> refused(reasons);
            case Outcome.Done<TopicDraft>(var valid) ->
                session.createSelectionQuery(
                                "select coalesce(max(t.position) + 1, 0) from AccountabilityTopicRow t"
                                        + " where t.meetingId = :meeting",
                                Integer.class)
                        .setParameter("meeting", meeting.id)
                        .getSingleResult()
                        .chain(before -> switch (TopicDraft.next(before)) {
                            case Outcome.Refused<Integer>(var reasons) -> refused(reasons);
                            case Outcome.Done<Integer>(var position) -> {
                                var row = new AccountabilityTopicRow();
                                row.id = Ids.next();
                                row.meetingId = meeting.id;
                                row.position = position;
                                row.findings = "";
                                yield write(session, meeting, row, topic, valid);
                            }
                        });
        });
    }

    /** Puts another draft in the place of one that is not published; its questions are numbered anew. */
    Uni<Outcome<AccountabilityTopicRow>> revise(
            Scope scope,
            Mutiny.Session session,
            MeetingRow meeting,
            AccountabilityTopicRow row,
            Topic topic,
            Instant now) {
        return drawn(session, meeting, topic.draft()).chain(draft -> switch (Accounting.revise(row.published)
                .then(free -> checked(draft, meeting, now))) {
            case Outcome.Refused<TopicDraft>(var reasons) -> refused(reasons);
            case Outcome.Done<TopicDraft>(var valid) ->
                clear(session, "TopicQuestionRow q where q.topicId", row.id)
                        .chain(() -> clear(
                                session,
                                "MeasureLinkRow l where l.kind = %s and l.subjectId".formatted(SubjectKind.TOPIC),
                                row.id))
                        .chain(() -> write(session, meeting, row, topic, valid));
        });
    }

    /** The draft with the words of the questions that are drawn from the bank of the force's office. */
    private static Uni<Outcome<TopicDraft>> drawn(Mutiny.Session session, MeetingRow meeting, TopicDraft draft) {
        var wanted = draft.questions().stream()
                .map(TopicDraft.Question::bank)
                .flatMap(Stream::ofNullable)
                .toList();
        if (wanted.isEmpty()) {
            return Uni.createFrom().item(Outcome.done(draft));
        }
        return session.createSelectionQuery(
                        "select q.id, q.text from BankQuestionRow q"
                                + " where q.id in (:ids) and q.forceCode = :force and q.retiredOn is null",
                        Object[].class)
                .setParameter("ids", wanted)
                .setParameter("force", meeting.forceCode)
                .getResultList()
                .map(rows -> {
                    var words = rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
                    return words.keySet().containsAll(wanted)
                            ? Outcome.done(draft.asking(draft.questions().stream()
                                    .map(question -> question.text().isBlank() && question.bank() != null
                                            ? new TopicDraft.Question(
                                                    words.getOrDefault(question.bank(), ""), question.bank())
                                            : question)
                                    .toList()))
                            : Wording.refused(
                                    "input.questions", "draw questions of your own bank that are not retired");
                });
    }

    private static Outcome<TopicDraft> checked(Outcome<TopicDraft> drawn, MeetingRow meeting, Instant now) {
        return Accounting.taken(new Accounting.Occasion(
                        meeting.forceCode,
                        meeting.bodyKind != BodyKind.POLICE_AND_CRIME_PANEL,
                        meeting.state == MeetingState.CANCELLED))
                .then(occasion -> drawn)
                .then(draft -> draft.check(now));
    }

    private Uni<Outcome<AccountabilityTopicRow>> write(
            Mutiny.Session session, MeetingRow meeting, AccountabilityTopicRow row, Topic topic, TopicDraft draft) {
        return part(session, meeting, topic).chain(part -> switch (part) {
            case Outcome.Refused<Part>(var reasons) -> refused(reasons);
            case Outcome.Done<Part>(var found) -> {
                row.topic = draft.topic();
                row.context = draft.context();
                row.questions = draft.questions().size();
                row.questionsGist = draft.questions().stream()
                        .map(TopicDraft.Question::text)
                        .collect(Collectors.joining(" "));
                row.part = found;
                row.itemNumber = topic.item();
                row.freeze(draft.figure());
                var rows = draft.allMeasures().stream()
                        .map(measure -> link(meeting, row.id, measure, topic.reason()))
                        .toArray();
                yield session.persist(row)
                        .chain(session::flush)
                        .chain(() -> session.persistAll(questions(row.id, draft.questions())))
                        .chain(() -> session.persistAll(rows))
                        .chain(session::flush)
                        .chain(() -> search.replace(session, List.of(TopicWords.of(row, meeting))))
                        .replaceWith(Outcome.done(row));
            }
        });
    }

    /** A topic of an agenda item is as private as the item. */
    private static Uni<Outcome<Part>> part(Mutiny.Session session, MeetingRow meeting, Topic topic) {
        return topic.item() == null
                ? Uni.createFrom().item(Outcome.done(topic.part()))
                : session.createSelectionQuery(
                                "from AgendaItemRow i where i.meetingId = :meeting and i.number = :number",
                                AgendaItemRow.class)
                        .setParameter("meeting", meeting.id)
                        .setParameter("number", topic.item())
                        .getSingleResultOrNull()
                        .map(item -> item == null
                                ? Wording.refused("input.item", "that meeting has no item " + topic.item())
                                : Outcome.done(item.part));
    }

    private static Object[] questions(UUID topic, List<TopicDraft.Question> questions) {
        var rows = new Object[questions.size()];
        for (int i = 0; i < rows.length; i++) {
            var row = new TopicQuestionRow();
            row.id = Ids.next();
            row.topicId = topic;
            row.number = i + 1;
            row.text = questions.get(i).text();
            row.bankQuestionId = questions.get(i).bank();
            rows[i] = row;
        }
        return rows;
    }

    private static MeasureLinkRow link(MeetingRow meeting, UUID topic, String measure, String reason) {
        var link = new MeasureLinkRow();
        link.measureCode = measure;
        link.forceCode = meeting.forceCode;
        link.kind = SubjectKind.TOPIC;
        link.subjectId = topic;
        link.reason = reason;
        return link;
    }

    private static Uni<Void> clear(Mutiny.Session session, String rows, UUID topic) {
        return session.createMutationQuery("delete from " + rows + " = :topic")
                .setParameter("topic", topic)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static <T> Uni<Outcome<T>> refused(List<Refusal> reasons) {
        return Uni.createFrom().item(Outcome.refused(reasons));
    }
}
