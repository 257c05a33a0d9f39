package uk.answerable.complaints.commissioner.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.commissioner.rules.CommissionerComplaint;
import uk.answerable.complaints.commissioner.rules.PanelStep;
import uk.answerable.complaints.commissioner.store.CommissionerComplaintStore;
import uk.answerable.complaints.timeliness.api.PoliceForce;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.PageRequest;

/** Complaints against a commissioner: the panel's register, and its numbers for everybody. */
@GraphQLApi
public class CommissionerComplaintGraph {

    @Inject
    CommissionerComplaintStore store;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    @Inject
    CallerOfToken token;

    @Description("Complaints and conduct matters against the force's commissioner by financial year, the latest first.")
    public Uni<List<@NonNull List<@NonNull CommissionerComplaintYear>>> commissionerComplaints(
            @Source List<PoliceForce> forces) {
        return store.numbers(
                        token.scope(), forces.stream().map(PoliceForce::code).toList())
                .map(found -> forces.stream()
                        .map(force -> found.getOrDefault(force.code(), List.of()).stream()
                                .map(CommissionerComplaintYear::of)
                                .toList())
                        .toList());
    }

    @Query
    @Description("An entry of the panel's register; null for who is not of the panel, and for none.")
    public Uni<@Nullable CommissionerComplaintView> commissionerComplaint(@Id @Name("id") @NonNull String id) {
        var scope = token.scope();
        return Ids.read(id)
                .<Uni<@Nullable CommissionerComplaintView>>map(
                        known -> store.find(scope, known).map(this::viewOrNull))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Query
    @Description("The register of a panel, the last received first; empty for who is not of the panel.")
    public Uni<CommissionerComplaintConnection> commissionerComplaintRegister(
            @Name("body") @NonNull String body,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        return store.list(token.scope(), body, PageRequest.of(first, after).orThrow())
                .map(page -> page.map(this::view))
                .map(page -> new CommissionerComplaintConnection(page.nodes(), PageInfo.of(page.pageInfo())));
    }

    @Mutation
    @Description("Takes in a complaint or conduct matter against a commissioner; nothing is decided yet.")
    public Uni<@NonNull CommissionerComplaintPayload> receiveCommissionerComplaint(
            @Name("input") @NonNull ReceiveCommissionerComplaintInput input) {
        return payload(store.receive(
                token.scope(),
                CommissionerComplaint.received(
                        Ids.next(), input.force(), input.body(), input.matter(), input.receivedOn(), today())));
    }

    @Mutation
    @Description("Takes one step of a complaint against a commissioner; none is ever taken back.")
    public Uni<@NonNull CommissionerComplaintPayload> takePanelStep(@Name("input") @NonNull TakePanelStepInput input) {
        var scope = token.scope();
        var step = new PanelStep(input.kind(), input.on(), Optional.ofNullable(input.ground()));
        return payload(Ids.read(input.id())
                .map(id -> store.change(
                        scope,
                        id,
                        complaint -> complaint
                                .at(Optional.ofNullable(input.expectedVersion()))
                                .then(seen -> seen.take(step, clocks, today()))))
                .orElseGet(() -> Uni.createFrom().item(CommissionerComplaintStore.notFound())));
    }

    private Uni<CommissionerComplaintPayload> payload(Uni<Outcome<CommissionerComplaint>> outcome) {
        return outcome.map(result -> CommissionerComplaintPayload.of(result.map(this::view)));
    }

    private @Nullable CommissionerComplaintView viewOrNull(Optional<CommissionerComplaint> found) {
        return found.map(this::view).orElse(null);
    }

    private CommissionerComplaintView view(CommissionerComplaint complaint) {
        return CommissionerComplaintView.of(complaint, clocks, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
