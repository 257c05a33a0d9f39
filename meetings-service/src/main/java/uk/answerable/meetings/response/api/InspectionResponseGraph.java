package uk.answerable.meetings.response.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
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
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.graph.api.Inspection;
import uk.answerable.meetings.response.rules.InspectionResponse.Report;
import uk.answerable.meetings.response.rules.Responding;
import uk.answerable.meetings.response.rules.ResponseStep;
import uk.answerable.meetings.response.store.InspectionResponseStore;

/** Responses to inspection reports in the graph. */
@GraphQLApi
public class InspectionResponseGraph {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** No row has it: what an id that is none stands for. */
    private static final UUID NOBODYS = new UUID(0, 0);

    private final InspectionResponseStore store;
    private final Responding rules;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    InspectionResponseGraph(InspectionResponseStore store, Responding rules, CallerOfToken token, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.token = token;
        this.clock = clock;
    }

    @Query
    public Uni<@Nullable InspectionResponse> inspectionResponse(@Name("id") @Id @NonNull String id) {
        return store.byId(token.scope(), id(id))
                .map(rows -> rows.isEmpty() ? null : InspectionResponse.of(rows.getFirst(), rules));
    }

    @Description("Responses owed on a force's inspection reports, newest report first.")
    @Query
    public @NonNull Uni<InspectionResponseConnection> inspectionResponses(
            @Name("force") @NonNull String force,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        return store.ofForce(token.scope(), force, request)
                .map(page -> new InspectionResponseConnection(
                        page.nodes().stream()
                                .map(row -> InspectionResponse.of(row, rules))
                                .toList(),
                        PageInfo.of(page.pageInfo())));
    }

    @Name("responses")
    @Description("The responses that local policing bodies owe to it.")
    public @NonNull Uni<List<List<@NonNull InspectionResponse>>> responsesOfInspections(
            @Source List<Inspection> inspections) {
        return store.ofInspections(
                        token.scope(), inspections.stream().map(Inspection::id).toList())
                .map(rows -> Batches.group(inspections, Inspection::id, rows, row -> row.inspection).stream()
                        .map(group -> group.stream()
                                .map(row -> InspectionResponse.of(row, rules))
                                .toList())
                        .toList());
    }

    @Description("Opens the response that is owed to a published inspection report.")
    @Mutation
    public @NonNull Uni<InspectionResponsePayload> openInspectionResponse(
            @Name("input") @NonNull OpenInspectionResponseInput input) {
        return store.open(
                        token.scope(),
                        new InspectionResponseStore.Opening(
                                input.force(),
                                input.inspection(),
                                input.title(),
                                new Report(input.reportPublishedOn(), input.hasRecommendation())),
                        today())
                .map(outcome -> InspectionResponsePayload.of(outcome, rules));
    }

    @Description("The chief officer's comments, by their office or as received by the local policing body.")
    @Mutation
    public @NonNull Uni<InspectionResponsePayload> commentAsChiefOfficer(
            @Name("input") @NonNull CommentAsChiefOfficerInput input) {
        return take(input.id(), "comment", new ResponseStep.ChiefOfficerComments(input.text(), input.on()));
    }

    @Description("The local policing body's own comments.")
    @Mutation
    public @NonNull Uni<InspectionResponsePayload> commentOnInspection(
            @Name("input") @NonNull CommentOnInspectionInput input) {
        return take(input.id(), "write", new ResponseStep.OwnComments(input.text(), input.action()));
    }

    @Description("Records that both comments were published; they change no more.")
    @Mutation
    public @NonNull Uni<InspectionResponsePayload> publishInspectionResponse(
            @Name("input") @NonNull PublishInspectionResponseInput input) {
        return take(input.id(), "write", new ResponseStep.Publication(input.on(), input.address()));
    }

    @Description("Records that a copy of the published response was sent.")
    @Mutation
    public @NonNull Uni<InspectionResponsePayload> copyInspectionResponse(
            @Name("input") @NonNull CopyInspectionResponseInput input) {
        return take(input.id(), "write", new ResponseStep.Copy(input.to(), input.on()));
    }

    private Uni<InspectionResponsePayload> take(String id, String command, ResponseStep step) {
        return store.take(token.scope(), id(id), command, step, today())
                .map(outcome -> InspectionResponsePayload.of(outcome, rules));
    }

    private static UUID id(String id) {
        return Batches.uuids(List.of(id)).stream().findFirst().orElse(NOBODYS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
