package uk.answerable.meetings.scrutiny.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.graph.api.Measure;
import uk.answerable.meetings.meeting.api.Meeting;
import uk.answerable.meetings.meeting.store.MeetingStore;
import uk.answerable.meetings.scrutiny.store.ScrutinyStore;

/** Scrutiny reports in the graph. */
@GraphQLApi
public class ReportGraph {

    private final ScrutinyStore store;
    private final MeetingStore meetings;
    private final CallerOfToken token;

    @Inject
    ReportGraph(ScrutinyStore store, MeetingStore meetings, CallerOfToken token) {
        this.store = store;
        this.meetings = meetings;
        this.token = token;
    }

    /** Null for an unknown reference. */
    @Query
    public Uni<@Nullable ScrutinyReport> scrutinyReport(@Name("reference") @NonNull String reference) {
        return store.reportByReference(token.scope(), reference)
                .map(rows -> rows.isEmpty() ? null : ScrutinyReport.of(rows.getFirst()));
    }

    @Description("Published reports on a force, newest first.")
    @Query
    public Uni<ScrutinyReportConnection> scrutinyReports(
            @Name("force") @NonNull String force,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        return store.reportsOfForce(token.scope(), force, request)
                .map(page -> new ScrutinyReportConnection(
                        page.nodes().stream().map(ScrutinyReport::of).toList(), PageInfo.of(page.pageInfo())));
    }

    @Name("forMeeting")
    public @NonNull Uni<List<@Nullable Meeting>> forMeeting(@Source List<ScrutinyReport> reports) {
        return meetings.byIds(token.scope(), keys(reports, ScrutinyReport::meetingKey))
                .map(rows -> Batches.one(
                        reports,
                        ScrutinyReport::meetingKey,
                        rows.stream().map(Meeting::of).toList(),
                        Meeting::key));
    }

    @Name("requests")
    public @NonNull Uni<List<List<@NonNull ScrutinyRequest>>> requestsOfReports(@Source List<ScrutinyReport> reports) {
        return store.requestsOfReports(token.scope(), keys(reports, ScrutinyReport::key))
                .map(rows -> Batches.group(
                        reports,
                        ScrutinyReport::key,
                        rows.stream().map(ScrutinyRequest::of).toList(),
                        ScrutinyRequest::reportKey));
    }

    @Name("measures")
    @Description("What each request is about; empty where nothing ties it to a measure.")
    public @NonNull Uni<List<List<@NonNull Measure>>> measuresOfRequests(@Source List<ScrutinyRequest> requests) {
        return store.measuresOfRequests(token.scope(), keys(requests, ScrutinyRequest::key))
                .map(rows -> Batches.group(requests, ScrutinyRequest::key, rows, row -> row.subjectId).stream()
                        .map(group -> group.stream()
                                .map(row -> new Measure(row.measureCode))
                                .toList())
                        .toList());
    }

    @Name("assessments")
    public @NonNull Uni<List<List<@NonNull TopicAssessment>>> assessmentsOfReports(
            @Source List<ScrutinyReport> reports) {
        return store.assessmentsOfReports(token.scope(), keys(reports, ScrutinyReport::key))
                .map(rows -> Batches.group(
                        reports,
                        ScrutinyReport::key,
                        rows.stream().map(TopicAssessment::of).toList(),
                        TopicAssessment::reportKey));
    }

    @Name("unansweredAsks")
    public @NonNull Uni<List<List<@NonNull UnansweredAsk>>> asksOfReports(@Source List<ScrutinyReport> reports) {
        return store.asksOfReports(token.scope(), keys(reports, ScrutinyReport::key))
                .map(rows -> Batches.group(
                        reports,
                        ScrutinyReport::key,
                        rows.stream().map(UnansweredAsk::of).toList(),
                        UnansweredAsk::reportKey));
    }

    @Name("disputedClaims")
    public @NonNull Uni<List<List<@NonNull DisputedClaim>>> claimsOfReports(@Source List<ScrutinyReport> reports) {
        return store.claimsOfReports(token.scope(), keys(reports, ScrutinyReport::key))
                .map(rows -> Batches.group(
                        reports,
                        ScrutinyReport::key,
                        rows.stream().map(DisputedClaim::of).toList(),
                        DisputedClaim::reportKey));
    }

    @Name("report")
    public @NonNull Uni<List<@Nullable ScrutinyReport>> reportOfRequests(@Source List<ScrutinyRequest> requests) {
        return store.reports(token.scope(), keys(requests, ScrutinyRequest::reportKey))
                .map(rows -> Batches.one(
                        requests,
                        ScrutinyRequest::reportKey,
                        rows.stream().map(ScrutinyReport::of).toList(),
                        ScrutinyReport::key));
    }

    @Name("report")
    public @NonNull Uni<List<@Nullable ScrutinyReport>> reportOfAsks(@Source List<UnansweredAsk> asks) {
        return store.reports(token.scope(), keys(asks, UnansweredAsk::reportKey))
                .map(rows -> Batches.one(
                        asks,
                        UnansweredAsk::reportKey,
                        rows.stream().map(ScrutinyReport::of).toList(),
                        ScrutinyReport::key));
    }

    /** Null while there is none. */
    public Uni<List<@Nullable Answer>> answer(@Source List<ScrutinyRequest> requests) {
        return store.answersOfRequests(token.scope(), keys(requests, ScrutinyRequest::key))
                .map(rows -> Batches.one(
                        requests,
                        ScrutinyRequest::key,
                        rows.stream().map(Answer::of).toList(),
                        Answer::requestKey));
    }

    public @NonNull Uni<List<List<@NonNull ClaimPosition>>> positions(@Source List<DisputedClaim> claims) {
        return store.positionsOfClaims(token.scope(), keys(claims, DisputedClaim::key))
                .map(rows -> Batches.group(claims, DisputedClaim::key, rows, row -> row.claimId).stream()
                        .map(group -> group.stream().map(ClaimPosition::of).toList())
                        .toList());
    }

    @Resolver
    public Uni<List<@Nullable ScrutinyRequest>> resolveRequests(@Name("id") List<String> id) {
        return store.requests(token.scope(), Batches.uuids(id))
                .map(rows -> Batches.one(
                        id,
                        wanted -> wanted,
                        rows.stream().map(ScrutinyRequest::of).toList(),
                        ScrutinyRequest::id));
    }

    @Resolver
    public Uni<List<@Nullable Answer>> resolveAnswers(@Name("id") List<String> id) {
        return store.answers(token.scope(), Batches.uuids(id))
                .map(rows -> Batches.one(
                        id, wanted -> wanted, rows.stream().map(Answer::of).toList(), Answer::id));
    }

    @Resolver
    public Uni<List<@Nullable DeepDive>> resolveDeepDives(@Name("id") List<String> id) {
        return store.deepDives(token.scope(), Batches.uuids(id))
                .map(rows -> Batches.one(
                        id, wanted -> wanted, rows.stream().map(DeepDive::of).toList(), DeepDive::id));
    }

    private static <T> Set<UUID> keys(List<T> parents, Function<T, UUID> key) {
        return new HashSet<>(parents.stream().map(key).toList());
    }
}
