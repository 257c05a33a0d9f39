package uk.answerable.complaints.casework.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.graphql.api.federation.link.Import;
import io.smallrye.graphql.api.federation.link.Link;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.identity.CallerOfToken;

/** Cases in the graph. */
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
    @Description("A case of the caller's force; null for any other and for none.")
    public Uni<@Nullable CaseView> complaintCase(@Id @Name("id") @NonNull String id) {
        return desk.find(token.scope(), List.of(id)).map(List::getFirst);
    }

    @Query
    @Description("A force's cases, the last received first; empty for any force but the caller's.")
    public Uni<ComplaintCaseConnection> complaintCases(
            @Name("force") @NonNull String force,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        return desk.list(token.scope(), force, first, after);
    }

    @Mutation
    @Description("Records a complaint that the caller's force received.")
    public Uni<@NonNull RecordComplaintPayload> recordComplaint(@Name("input") @NonNull RecordComplaintInput input) {
        return desk.record(token.scope(), input).map(RecordComplaintPayload::of);
    }

    @Mutation
    @Description("Finalises a case of the caller's force.")
    public Uni<@NonNull FinaliseComplaintPayload> finaliseComplaint(
            @Name("input") @NonNull FinaliseComplaintInput input) {
        return desk.finalise(token.scope(), input).map(FinaliseComplaintPayload::of);
    }

    @Resolver
    public Uni<List<@Nullable CaseView>> cases(@Name("id") List<String> id) {
        return desk.find(token.scope(), id);
    }
}
