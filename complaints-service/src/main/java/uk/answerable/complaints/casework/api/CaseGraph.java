package uk.answerable.complaints.casework.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.graphql.api.federation.link.Import;
import io.smallrye.graphql.api.federation.link.Link;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;

/** Cases in the graph: finding them, taking them in, closing them. */
@GraphQLApi
@Link(
        url = "https://specs.apollo.dev/federation/v2.9",
        _import = {@Import(name = "@key"), @Import(name = "@shareable"), @Import(name = "FieldSet")})
public class CaseGraph {

    @Inject
    CaseDesk desk;

    @Inject
    CallerOfToken token;

    @Query
    @Description("A case the caller's office deals with; null for any other and for none.")
    public Uni<@Nullable CaseView> complaintCase(@Id @Name("id") @NonNull String id) {
        return desk.find(token.scope(), List.of(id)).map(List::getFirst);
    }

    @Query
    @Description("Those of a force's cases the caller's office deals with, the last received first; empty for others.")
    public Uni<ComplaintCaseConnection> complaintCases(
            @Name("force") @NonNull String force,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        return desk.list(token.scope(), force, first, after);
    }

    @Mutation
    @Description("Takes in a complaint; nothing is decided yet.")
    public Uni<@NonNull ComplaintCasePayload> receiveComplaint(@Name("input") @NonNull ReceiveComplaintInput input) {
        return desk.receive(token.scope(), input, Optional.empty()).map(ComplaintCasePayload::of);
    }

    @Mutation
    @Description("Takes in a complaint that is recorded under Schedule 3 already.")
    public Uni<@NonNull ComplaintCasePayload> recordComplaint(@Name("input") @NonNull RecordComplaintInput input) {
        return desk.record(token.scope(), input, Optional.empty()).map(ComplaintCasePayload::of);
    }

    @Mutation
    @Description("Adds an allegation to an open case.")
    public Uni<@NonNull ComplaintCasePayload> addAllegation(@Name("input") @NonNull AddAllegationInput input) {
        return desk.allege(token.scope(), input).map(ComplaintCasePayload::of);
    }

    @Mutation
    @Description("Decides one allegation.")
    public Uni<@NonNull ComplaintCasePayload> decideAllegation(@Name("input") @NonNull DecideAllegationInput input) {
        return desk.decide(token.scope(), input).map(ComplaintCasePayload::of);
    }

    @Mutation
    @Description("Finalises a case, with the outcomes of allegations that are not decided yet.")
    public Uni<@NonNull ComplaintCasePayload> finaliseComplaint(@Name("input") @NonNull FinaliseComplaintInput input) {
        return desk.finalise(token.scope(), input).map(ComplaintCasePayload::of);
    }

    @Resolver
    public Uni<List<@Nullable CaseView>> cases(@Name("id") List<String> id) {
        return desk.find(token.scope(), id);
    }
}
