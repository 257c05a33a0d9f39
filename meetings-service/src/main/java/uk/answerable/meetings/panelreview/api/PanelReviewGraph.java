package uk.answerable.meetings.panelreview.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.panelreview.rules.PanelReviewKind;
import uk.answerable.meetings.panelreview.rules.Reviewing;
import uk.answerable.meetings.panelreview.rules.StepTaken;
import uk.answerable.meetings.panelreview.store.PanelReviewRow;
import uk.answerable.meetings.panelreview.store.PanelReviewStore;

/** A panel's reviews in the graph. */
@GraphQLApi
public class PanelReviewGraph {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final PanelReviewStore store;
    private final MeetingStore meetings;
    private final Reviewing rules;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    PanelReviewGraph(PanelReviewStore store, MeetingStore meetings, Reviewing rules, CallerOfToken token, Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.rules = rules;
        this.token = token;
        this.clock = clock;
    }

    @Description("By when each step of a review is taken if the panel is notified on a day.")
    @Query
    public @NonNull List<@NonNull PanelReviewStanding> panelReviewTimetable(
            @Name("kind") @NonNull PanelReviewKind kind,
            @Name("force") @NonNull String force,
            @Name("notifiedOn") @NonNull LocalDate notifiedOn) {
        var review = uk.answerable.meetings.panelreview.rules.PanelReview.of(kind, force, notifiedOn);
        return rules.timetable().standings(review, notifiedOn).stream()
                .map(PanelReviewStanding::of)
                .toList();
    }

    @Query
    public Uni<@Nullable PanelReview> panelReview(@Name("id") @Id @NonNull String id) {
        return store.byId(token.scope(), Batches.uuid(id)).map(rows -> rows.isEmpty() ? null : shown(rows.getFirst()));
    }

    @Description("What a panel reviews or reviewed, newest notification first.")
    @Query
    public @NonNull Uni<PanelReviewConnection> panelReviews(
            @Name("body") @NonNull String body,
            @Name("kind") @Nullable PanelReviewKind kind,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        return store.ofBody(token.scope(), body, kind, request)
                .map(page -> new PanelReviewConnection(
                        page.nodes().stream().map(this::shown).toList(), PageInfo.of(page.pageInfo())));
    }

    @Name("hearing")
    @Description("The panel's meeting at which it was heard; null until it was.")
    public Uni<List<@Nullable Meeting>> hearingOfReviews(@Source List<PanelReview> reviews) {
        var ids = reviews.stream()
                .map(PanelReview::hearingKey)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return meetings.byIds(token.scope(), ids)
                .map(rows -> Batches.one(
                        reviews,
                        one -> String.valueOf(one.hearingKey()),
                        rows.stream().map(Meeting::of).toList(),
                        Meeting::id));
    }

    @Description("Opens the review of a plan, a report or an appointment that reached the panel.")
    @Mutation
    public @NonNull Uni<PanelReviewPayload> openPanelReview(@Name("input") @NonNull OpenPanelReviewInput input) {
        return payload(store.open(
                token.scope(),
                new PanelReviewStore.Opening(input.body(), input.kind(), input.subject(), input.notifiedOn()),
                today()));
    }

    @Description("Records the public meeting on an annual report, or a confirmation hearing.")
    @Mutation
    public @NonNull Uni<PanelReviewPayload> holdPanelHearing(@Name("input") @NonNull HoldPanelHearingInput input) {
        return payload(store.hear(
                token.scope(), Batches.uuid(input.id()), input.meeting(), input.inPublic(), input.attended(), today()));
    }

    @Description("Records the panel's report or veto; it is the panel's own until it is published.")
    @Mutation
    public @NonNull Uni<PanelReviewPayload> reportPanelReview(@Name("input") @NonNull ReportPanelReviewInput input) {
        return payload(store.report(
                token.scope(),
                Batches.uuid(input.id()),
                new PanelReviewStore.Reported(input.on(), input.conclusion(), input.gist(), input.inFavour()),
                today()));
    }

    @Description("Records that the panel published its report.")
    @Mutation
    public @NonNull Uni<PanelReviewPayload> publishPanelReport(@Name("input") @NonNull PublishPanelReportInput input) {
        return take(input.id(), new StepTaken.Publication(input.on(), input.address()));
    }

    @Description("The commissioner's response, by the office or as received by the panel.")
    @Mutation
    public @NonNull Uni<PanelReviewPayload> respondToPanel(@Name("input") @NonNull RespondToPanelInput input) {
        return take(input.id(), new StepTaken.Response(input.on(), input.gist(), input.follows()));
    }

    @Description("Records that the commissioner published the response.")
    @Mutation
    public @NonNull Uni<PanelReviewPayload> publishResponseToPanel(
            @Name("input") @NonNull PublishPanelReportInput input) {
        return take(input.id(), new StepTaken.ResponsePublication(input.on(), input.address()));
    }

    private Uni<PanelReviewPayload> take(String id, StepTaken taken) {
        return payload(store.take(token.scope(), Batches.uuid(id), taken, today()));
    }

    private Uni<PanelReviewPayload> payload(Uni<Outcome<PanelReviewRow>> outcome) {
        return outcome.map(result -> PanelReviewPayload.of(result, rules, today()));
    }

    private PanelReview shown(PanelReviewRow row) {
        return PanelReview.of(row, rules, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
