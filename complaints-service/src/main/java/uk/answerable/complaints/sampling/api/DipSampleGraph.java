package uk.answerable.complaints.sampling.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.sampling.rules.DipSample;
import uk.answerable.complaints.sampling.rules.SampleOrder;
import uk.answerable.complaints.sampling.store.DipSampleStore;
import uk.answerable.complaints.vault.rules.PlainText;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;

/** The overseeing office looks into closed cases of its force. */
@GraphQLApi
public class DipSampleGraph {

    @Inject
    DipSampleStore store;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    @Inject
    CallerOfToken token;

    @Query
    @Description(
            "A sample the caller's office drew; null for any other and for none. Every look at its cases is logged.")
    public Uni<@Nullable DipSampleView> dipSample(@Id @Name("id") @NonNull String id) {
        var scope = token.scope();
        return Ids.read(id)
                .<Uni<@Nullable DipSampleView>>map(
                        known -> store.find(scope, known).map(this::viewOrNull))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Mutation
    @Description("Draws closed cases of a force by chance, for a reason that is kept.")
    public Uni<@NonNull DipSamplePayload> drawDipSample(@Name("input") @NonNull DrawDipSampleInput input) {
        var scope = token.scope();
        var order = PlainText.of(input.reason(), "input.reason")
                .then(reason -> SampleOrder.of(
                        new SampleOrder(
                                input.force(), input.finalisedFrom(), input.finalisedTo(), input.size(), reason),
                        today()));
        return (switch (order) {
                    case Outcome.Refused<SampleOrder>(var reasons) ->
                        Uni.createFrom().item(Outcome.<DipSample>refused(reasons));
                    case Outcome.Done<SampleOrder>(var right) -> store.draw(scope, right, today());
                })
                .map(outcome -> DipSamplePayload.of(outcome.map(this::view)));
    }

    private @Nullable DipSampleView viewOrNull(Optional<DipSample> found) {
        return found.map(this::view).orElse(null);
    }

    private DipSampleView view(DipSample sample) {
        return DipSampleView.of(sample, clocks, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
