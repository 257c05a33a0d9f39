package uk.answerable.meetings.action.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.action.rules.ActionClosing;
import uk.answerable.meetings.action.rules.Progress;
import uk.answerable.meetings.action.rules.ReviewResult;
import uk.answerable.meetings.meeting.store.MeetingChanges;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.search.store.SearchIndex;

/** What owners report of their actions, and what later meetings decide of them. */
@ApplicationScoped
public class ActionReviews {

    private final Sessions sessions;
    private final MeetingChanges changes;
    private final ActionStore actions;
    private final AuditTrail audit;
    private final SearchIndex search;

    @Inject
    ActionReviews(
            Sessions sessions, MeetingChanges changes, ActionStore actions, AuditTrail audit, SearchIndex search) {
        this.sessions = sessions;
        this.changes = changes;
        this.actions = actions;
        this.audit = audit;
        this.search = search;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected ActionReviews() {
        this.sessions = null;
        this.changes = null;
        this.actions = null;
        this.audit = null;
        this.search = null;
    }

    /** Reports how an action stands: by the officer of its body, or by the office that owns it. */
    public Uni<Outcome<ActionRow>> report(Scope scope, UUID id, Progress progress, @Nullable Integer expectedVersion) {
        return sessions.write(session -> session.find(ActionRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> {
                    if (row == null || !scope.permits("Action", "read", ActionPlace.of(row))) {
                        return refused(
                                List.of(Refusal.ofField(ProblemCode.NOT_FOUND, "input.id", "there is no such action")));
                    }
                    if (!scope.permits("Action", "report", ActionPlace.of(row))) {
                        return refused(List.of(Refusal.of(
                                ProblemCode.FORBIDDEN, "only the body's officer and the owner report on an action")));
                    }
                    return switch (progress.check(row.status, row.version, expectedVersion)) {
                        case Outcome.Refused<Progress>(var reasons) -> refused(reasons);
                        case Outcome.Done<Progress>(var valid) -> report(session, scope, row, valid);
                    };
                }));
    }

    private Uni<Outcome<ActionRow>> report(Mutiny.Session session, Scope scope, ActionRow row, Progress progress) {
        row.status = progress.status();
        var note = progress.note();
        if (note != null) {
            row.note = note.strip();
        }
        var evidence = progress.evidence();
        if (evidence != null) {
            row.evidence = evidence.strip();
        }
        row.version++;
        return session.flush()
                .chain(() -> search.replace(session, ActionWords.of(row)))
                .chain(() -> audit.append(
                        session,
                        scope,
                        "report",
                        "Action",
                        row.id.toString(),
                        progress.status().name()))
                .replaceWith(Outcome.done(row));
    }

    /** What a meeting was told of an action, and decided; the decision's words where it ends. */
    public record Review(
            String action,
            String updateReceived,
            String updateRequired,
            ReviewResult result,
            @Nullable String decision) {}

    /** Decides at a later meeting of the body what comes of an action. */
    public Uni<Outcome<ActionRow>> review(Scope scope, String meeting, Review review, Instant now) {
        return changes.within(
                scope,
                meeting,
                ActionRaising.PERMISSION,
                (session, at) -> session.createSelectionQuery(
                                "from ActionRow a where a.bodyCode = :body and a.reference = :reference",
                                ActionRow.class)
                        .setParameter("body", at.bodyCode)
                        .setParameter("reference", review.action())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull()
                        .chain(row -> {
                            if (row == null) {
                                return refused(List.of(Refusal.ofField(
                                        ProblemCode.INVALID_INPUT,
                                        "input.action",
                                        "the body has no action " + review.action())));
                            }
                            return row.raisedAt.isBefore(at.date)
                                    ? reviewedBefore(session, at, row)
                                            .chain(before -> before
                                                    ? refused(List.of(Refusal.ofField(
                                                            ProblemCode.ALREADY_DONE,
                                                            "input.action",
                                                            "the meeting has decided of " + review.action())))
                                                    : decide(session, scope, at, row, review, now))
                                    : refused(List.of(Refusal.ofField(
                                            ProblemCode.DATE_OUT_OF_ORDER,
                                            "input.meeting",
                                            "the action was raised on %s".formatted(row.raisedAt))));
                        }));
    }

    private static Uni<Boolean> reviewedBefore(Mutiny.Session session, MeetingRow at, ActionRow action) {
        return session.createSelectionQuery(
                        "select count(*) from ActionReviewRow r where r.meetingId = :meeting and r.actionId = :action",
                        Long.class)
                .setParameter("meeting", at.id)
                .setParameter("action", action.id)
                .getSingleResult()
                .map(count -> count > 0);
    }

    private Uni<Outcome<ActionRow>> decide(
            Mutiny.Session session, Scope scope, MeetingRow at, ActionRow row, Review review, Instant now) {
        var end = review.result().leaves(row.status);
        Outcome<String> decision = end.isOver()
                ? ActionClosing.close(row.status, row.version, review.decision(), null)
                : new Progress(end, null, null)
                        .check(row.status, row.version, null)
                        .map(carried -> "");
        return switch (decision) {
            case Outcome.Refused<String>(var reasons) -> refused(reasons);
            case Outcome.Done<String>(var words) ->
                session.persist(reviewRow(at, row, review))
                        .chain(() -> end.isOver()
                                ? actions.close(session, scope, row, end, words, now)
                                : report(session, scope, row, new Progress(end, null, null)));
        };
    }

    private static ActionReviewRow reviewRow(MeetingRow at, ActionRow action, Review review) {
        var row = new ActionReviewRow();
        row.id = Ids.next();
        row.actionId = action.id;
        row.meetingId = at.id;
        row.updateReceived = review.updateReceived().strip();
        row.updateRequired = review.updateRequired().strip();
        row.result = review.result();
        return row;
    }

    private static Uni<Outcome<ActionRow>> refused(List<Refusal> reasons) {
        return Uni.createFrom().item(Outcome.refused(reasons));
    }
}
