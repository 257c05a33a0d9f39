package uk.answerable.complaints.localmodel.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import uk.answerable.complaints.localmodel.rules.ModelNotice;
import uk.answerable.complaints.localmodel.store.LocalModels;
import uk.answerable.kernel.identity.CallerOfToken;

/** Which model a local policing body works under, and from when. */
@GraphQLApi
public class LocalModelGraph {

    @Inject
    LocalModels models;

    @Inject
    CallerOfToken token;

    @Query
    @Description("The notices by which a force's local policing body changed its model; basic before the first.")
    public Uni<@NonNull List<@NonNull LocalModelNotice>> localModelNotices(@Name("force") @NonNull String force) {
        return models.notices(token.scope(), force)
                .map(notices -> notices.stream().map(LocalModelNotice::of).toList());
    }

    @Mutation
    @Description("Gives a notice: complaints made from its day on follow the model it names.")
    public Uni<@NonNull LocalModelNoticePayload> giveModelNotice(@Name("input") @NonNull GiveModelNoticeInput input) {
        return models.give(
                        token.scope(),
                        new ModelNotice(input.force(), input.model(), input.notifiedOn(), input.startsOn()))
                .map(LocalModelNoticePayload::of);
    }
}
