package uk.answerable.meetings.action.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.events.DomainEvent;
import uk.answerable.kernel.events.Outbox;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.action.rules.ActionReference;
import uk.answerable.meetings.action.rules.ActionStatus;
import uk.answerable.meetings.action.rules.CommitmentState;
import uk.answerable.meetings.action.rules.NewAction;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.meeting.store.MeetingChanges;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.minutes.store.MinuteParagraphRow;
import uk.answerable.meetings.search.store.SearchIndex;

/** Raises actions, each with the next reference of its body's series, and makes spoken promises actions. */
@ApplicationScoped
public class ActionRaising {

    static final String PERMISSION = "keep-minutes";

    /** The row of the series stays locked until the transaction ends, so that no reference is left out or given twice. */
    private static final String NEXT = """
            INSERT INTO action_series AS s (body_code, year, last)
            VALUES (:body, :year, 1 + (SELECT coalesce(max(a.sequence), 0) FROM action a
                WHERE a.body_code = :body AND a.year = :year AND NOT a.reference_assigned))
            ON CONFLICT (body_code, year) DO UPDATE SET last = s.last + 1
            RETURNING s.last
            """;

    private final MeetingChanges changes;
    private final AuditTrail audit;
    private final SearchIndex search;
    private final Outbox outbox;

    @Inject
    ActionRaising(MeetingChanges changes, AuditTrail audit, SearchIndex search, Outbox outbox) {
        this.changes = changes;
        this.audit = audit;
        this.search = search;
        this.outbox = outbox;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected ActionRaising() {
        this.changes = null;
        this.audit = null;
        this.search = null;
        this.outbox = null;
    }

    /** Raises an action from a paragraph of the minutes; it is as public as the paragraph. */
    public Uni<Outcome<ActionRow>> raise(Scope scope, String meeting, String anchor, NewAction action, Instant now) {
        return changes.within(
                scope, meeting, PERMISSION, (session, row) -> raise(session, scope, row, anchor, action, now));
    }

    private Uni<Outcome<ActionRow>> raise(
            Mutiny.Session session, Scope scope, MeetingRow meeting, String anchor, NewAction action, Instant now) {
        return switch (action.check()) {
            case Outcome.Refused<NewAction>(var reasons) -> Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<NewAction>(var valid) ->
                session.createSelectionQuery(
                                "from MinuteParagraphRow p where p.meetingId = :meeting and p.anchor = :anchor"
                                        + " order by p.position",
                                MinuteParagraphRow.class)
                        .setParameter("meeting", meeting.id)
                        .setParameter("anchor", anchor)
                        .setMaxResults(1)
                        .getSingleResultOrNull()
                        .chain(paragraph -> paragraph == null
                                ? Uni.createFrom()
                                        .item(Outcome.refused(Refusal.ofField(
                                                ProblemCode.INVALID_INPUT,
                                                "input.anchor",
                                                "the minutes have no paragraph " + anchor)))
                                : raise(session, scope, meeting, paragraph, valid, now)
                                        .map(Outcome::done));
        };
    }

    private Uni<ActionRow> raise(
            Mutiny.Session session,
            Scope scope,
            MeetingRow meeting,
            MinuteParagraphRow paragraph,
            NewAction action,
            Instant now) {
        int year = meeting.date.getYear();
        return session.createNativeQuery(NEXT, Integer.class)
                .setParameter("body", meeting.bodyCode)
                .setParameter("year", year)
                .getSingleResult()
                .chain(sequence -> {
                    var row = row(meeting, paragraph, action, ActionReference.own(year, sequence));
                    return session.persist(row)
                            .chain(session::flush)
                            .chain(() -> search.replace(session, ActionWords.of(row)))
                            .chain(() -> row.published && row.part == Part.PUBLIC
                                    ? outbox.append(session, raised(row, now))
                                    : Uni.createFrom().voidItem())
                            .chain(() ->
                                    audit.append(session, scope, "raise", "Action", row.id.toString(), row.reference))
                            .replaceWith(row);
                });
    }

    /** That an action of public minutes was given out. */
    public static DomainEvent raised(ActionRow row, Instant now) {
        return new DomainEvent(
                "answerable.meetings.v1",
                "uk.answerable.meetings.action-raised",
                row.id.toString(),
                row.version,
                now,
                Map.of("action", row.id.toString(), "body", row.bodyCode, "force", row.forceCode));
    }

    private static ActionRow row(
            MeetingRow meeting, MinuteParagraphRow paragraph, NewAction action, ActionReference reference) {
        var row = new ActionRow();
        row.id = Ids.next();
        row.bodyCode = meeting.bodyCode;
        row.bodyKind = meeting.bodyKind;
        row.forceCode = meeting.forceCode;
        row.meetingId = meeting.id;
        row.reference = reference.text();
        row.referenceAssigned = reference.assigned();
        row.year = reference.year();
        row.sequence = reference.sequence();
        row.text = action.text().strip();
        row.owner = action.owner().strip();
        row.jointOwner = action.jointOwner();
        row.delegate = action.delegate();
        row.kind = action.kind().strip();
        row.raisedAt = meeting.date;
        row.minuteAnchor = paragraph.anchor;
        row.part = paragraph.part;
        row.published = paragraph.published;
        row.dueForm = action.due().form();
        row.dueDate = action.due().date();
        row.dueText = action.due().text();
        row.status = ActionStatus.OPEN;
        row.note = "";
        row.version = 1;
        return row;
    }

    /** Makes a spoken promise an action. */
    public Uni<Outcome<ActionRow>> makeAction(
            Scope scope, String meeting, UUID commitment, String anchor, NewAction action, Instant now) {
        return changes.within(
                scope,
                meeting,
                PERMISSION,
                (session, row) -> spoken(session, row, commitment).chain(found -> switch (found) {
                    case Outcome.Refused<CommitmentRow>(var reasons) ->
                        Uni.createFrom().item(Outcome.<ActionRow>refused(reasons));
                    case Outcome.Done<CommitmentRow>(var promise) ->
                        raise(session, scope, row, anchor, action, now).invoke(outcome -> {
                            if (outcome instanceof Outcome.Done<ActionRow>(var raised)) {
                                promise.state = CommitmentState.MADE_ACTION;
                                promise.actionId = raised.id;
                            }
                        });
                }));
    }

    /** Notes a promise that was spoken. */
    public Uni<Outcome<MeetingRow>> note(Scope scope, String meeting, String anchor, String text) {
        return changes.change(scope, meeting, PERMISSION, "note-commitment", (session, row) -> {
            if (text.isBlank() || text.length() > NewAction.LONGEST) {
                return Uni.createFrom()
                        .item(Outcome.refused(Refusal.ofField(
                                ProblemCode.INVALID_INPUT,
                                "input.text",
                                "say what was promised, in %d characters".formatted(NewAction.LONGEST))));
            }
            return promised(session, row.id, anchor.strip(), text.strip())
                    .map(promise -> Outcome.done(promise.toString()));
        });
    }

    /** A promise of a meeting whose row is locked, to be made an action or dismissed. */
    public static Uni<UUID> promised(Mutiny.Session session, UUID meeting, String anchor, String text) {
        return session.createSelectionQuery(
                        "select count(*) from CommitmentRow c where c.meetingId = :meeting", Long.class)
                .setParameter("meeting", meeting)
                .getSingleResult()
                .chain(before -> {
                    var promise = new CommitmentRow();
                    promise.id = Ids.next();
                    promise.meetingId = meeting;
                    promise.position = before.intValue();
                    promise.anchor = anchor;
                    promise.text = text;
                    promise.state = CommitmentState.SPOKEN;
                    return session.persist(promise).replaceWith(promise.id);
                });
    }

    /** Says why a spoken promise becomes no action. */
    public Uni<Outcome<MeetingRow>> dismiss(Scope scope, String meeting, UUID commitment, String reason) {
        return changes.change(
                scope,
                meeting,
                PERMISSION,
                "dismiss-commitment",
                (session, row) -> spoken(session, row, commitment)
                        .map(found -> found.then(promise -> {
                            if (reason.isBlank() || reason.length() > NewAction.LONGEST) {
                                return Outcome.refused(Refusal.ofField(
                                        ProblemCode.INVALID_INPUT, "input.reason", "say why it becomes no action"));
                            }
                            promise.state = CommitmentState.DISMISSED;
                            promise.reason = reason.strip();
                            return Outcome.done(promise.id.toString());
                        })));
    }

    private static Uni<Outcome<CommitmentRow>> spoken(Mutiny.Session session, MeetingRow meeting, UUID id) {
        return session.find(CommitmentRow.class, id).map(found -> {
            if (found == null || !found.meetingId.equals(meeting.id)) {
                return Outcome.refused(Refusal.ofField(
                        ProblemCode.NOT_FOUND, "input.commitment", "the meeting has no such commitment"));
            }
            return found.state == CommitmentState.SPOKEN
                    ? Outcome.done(found)
                    : Outcome.refused(Refusal.ofField(
                            ProblemCode.ALREADY_DONE, "input.commitment", "that commitment is decided"));
        });
    }
}
