package uk.answerable.complaints.sharing.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.allegation.rules.Categories;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.complaints.sharing.rules.ShareOrder;
import uk.answerable.complaints.sharing.rules.SharedCase;
import uk.answerable.complaints.sharing.rules.SharedCopy;
import uk.answerable.complaints.sharing.rules.SharingPolicies;
import uk.answerable.complaints.sharing.store.SharingStore;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;

/** Copies of cases for other bodies. */
@GraphQLApi
public class SharingGraph {

    private static final SharingPolicies POLICIES = SharingPolicies.shipped();

    @Inject
    SharingStore store;

    @Inject
    Categories categories;

    @Inject
    Clock clock;

    @Inject
    CallerOfToken token;

    @CheckedTemplate(basePath = "sharing")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance copy(SharedCase copy);
    }

    @Mutation
    @Description("Copies a case for another body, with what that body needs for the purpose and nothing else.")
    public Uni<@NonNull SharedCopyPayload> shareComplaint(@Name("input") @NonNull ShareComplaintInput input) {
        var scope = token.scope();
        var today = LocalDate.now(clock);
        var passages = Optional.ofNullable(input.passages()).orElse(List.of());
        var order = new ShareOrder(input.recipient(), input.purpose(), input.reason(), passages);
        return switch (POLICIES.of(input.recipient(), input.purpose(), today)) {
            case Outcome.Refused<SharingPolicies.Policy>(var reasons) ->
                Uni.createFrom().item(SharedCopyPayload.of(Outcome.refused(reasons)));
            case Outcome.Done<SharingPolicies.Policy>(var policy) ->
                Ids.read(input.id())
                        .map(id -> store.share(
                                scope,
                                id,
                                order,
                                policy,
                                categories,
                                today,
                                copied -> Templates.copy(copied).render()))
                        .orElseGet(() -> Uni.createFrom().item(CaseStore.<SharedCopy>notFound()))
                        .map(SharedCopyPayload::of);
        };
    }
}
