package uk.answerable.meetings.action.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.action.store.ActionLogStore;
import uk.answerable.meetings.action.store.ActionRaising;
import uk.answerable.meetings.action.store.ActionReviews;
import uk.answerable.meetings.action.store.ActionStore;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.api.MeetingPayload;

/** The log of actions: who reports, what meetings decide, what is still open. */
@GraphQLApi
public class ActionLogGraph {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** No row has it: what an id that is none stands for, so that both are answered alike. */
    private static final UUID NOBODYS = new UUID(0, 0);

    private final ActionRaising raising;
    private final ActionReviews reviews;
    private final ActionLogStore log;
    private final ActionStore actions;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    ActionLogGraph(
            ActionRaising raising,
            ActionReviews reviews,
            ActionLogStore log,
            ActionStore actions,
            CallerOfToken token,
            Clock clock) {
        this.raising = raising;
        this.reviews = reviews;
        this.log = log;
        this.actions = actions;
        this.token = token;
        this.clock = clock;
    }

    @Description("Raises an action under the next reference of its body's series.")
    @Mutation
    public @NonNull Uni<ActionPayload> raiseAction(@Name("input") @NonNull RaiseActionInput input) {
        return raising.raise(token.scope(), input.meeting(), input.anchor(), input.action(), clock.instant())
                .map(ActionPayload::of);
    }

    @Description("Reports how an action stands: the body's officer, or the office that owns it.")
    @Mutation
    public @NonNull Uni<ActionPayload> reportAction(@Name("input") @NonNull ReportActionInput input) {
        return reviews.report(token.scope(), id(input.id()), input.progress(), input.expectedVersion())
                .map(ActionPayload::of);
    }

    @Description("Decides at a later meeting what comes of an action: carried over until a decision ends it.")
    @Mutation
    public @NonNull Uni<ActionPayload> reviewAction(@Name("input") @NonNull ReviewActionInput input) {
        return reviews.review(token.scope(), input.meeting(), input.review(), clock.instant())
                .map(ActionPayload::of);
    }

    @Description("Notes a promise spoken in a meeting, to be confirmed or dismissed.")
    @Mutation
    public @NonNull Uni<MeetingPayload> noteCommitment(@Name("input") @NonNull NoteCommitmentInput input) {
        var anchor = input.anchor();
        return raising.note(token.scope(), input.meeting(), anchor == null ? "" : anchor, input.text())
                .map(MeetingPayload::of);
    }

    @Description("Makes a spoken promise an action.")
    @Mutation
    public @NonNull Uni<ActionPayload> makeCommitmentAction(@Name("input") @NonNull MakeCommitmentActionInput input) {
        var action = input.action();
        return raising.makeAction(
                        token.scope(),
                        action.meeting(),
                        id(input.commitment()),
                        action.anchor(),
                        action.action(),
                        clock.instant())
                .map(ActionPayload::of);
    }

    @Description("Says why a spoken promise becomes no action.")
    @Mutation
    public @NonNull Uni<MeetingPayload> dismissCommitment(@Name("input") @NonNull DismissCommitmentInput input) {
        return raising.dismiss(token.scope(), input.meeting(), id(input.commitment()), input.reason())
                .map(MeetingPayload::of);
    }

    @Description("Open actions of a body with their age, for its own; the chief constable's office reads what it owns.")
    @Query
    public @NonNull Uni<OpenActionConnection> actionLog(
            @Name("body") @NonNull String body,
            @Name("owner") @Nullable String owner,
            @Name("overdueOnly") @Nullable Boolean overdueOnly,
            @Name("asOf") @Nullable LocalDate asOf,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var scope = token.scope();
        var request = PageRequest.of(first, after).orThrow();
        var day = asOf == null ? LocalDate.ofInstant(clock.instant(), HERE) : asOf;
        return log.open(scope, new ActionLogStore.Wanted(body, owner, Boolean.TRUE.equals(overdueOnly), day), request)
                .map(page -> new OpenActionConnection(
                        page.nodes().stream()
                                .map(row -> OpenAction.of(row, day))
                                .toList(),
                        PageInfo.of(page.pageInfo())));
    }

    @Description("Matters brought forward: as notes print them, and for those who read the log every open action.")
    public @NonNull Uni<List<List<@NonNull BroughtForward>>> broughtForward(@Source List<Meeting> meetings) {
        var scope = token.scope();
        var ids = meetings.stream().map(Meeting::key).toList();
        return Uni.combine()
                .all()
                .unis(log.matters(scope, ids), log.broughtForward(scope, ids))
                .with((matters, open) -> Stream.concat(
                                matters.stream().map(BroughtForward::of),
                                open.stream().map(BroughtForward::of))
                        .toList())
                .map(all -> Batches.group(meetings, Meeting::key, all, BroughtForward::meetingKey));
    }

    @Description("Promises spoken but not made actions, for the body's own.")
    public @NonNull Uni<List<List<@NonNull Commitment>>> commitments(@Source List<Meeting> meetings) {
        return log.commitments(
                        token.scope(), meetings.stream().map(Meeting::key).toList())
                .map(rows -> Batches.group(
                        meetings,
                        Meeting::key,
                        rows.stream().map(Commitment::of).toList(),
                        Commitment::meetingKey));
    }

    @Name("action")
    @Description("What it became.")
    public @NonNull Uni<List<@Nullable Action>> actionOfCommitments(@Source List<Commitment> commitments) {
        var ids = commitments.stream()
                .map(Commitment::actionKey)
                .flatMap(Stream::ofNullable)
                .toList();
        return actions.byIds(token.scope(), ids)
                .map(rows -> Batches.one(
                        commitments,
                        one -> String.valueOf(one.actionKey()),
                        rows.stream().map(Action::of).toList(),
                        Action::id));
    }

    private static UUID id(String text) {
        return Batches.uuids(List.of(text)).stream().findFirst().orElse(NOBODYS);
    }
}
