package uk.answerable.complaints.publication.api;

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
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.publication.rules.Narrative;
import uk.answerable.complaints.publication.rules.Publication;
import uk.answerable.complaints.publication.store.PublicationStore;
import uk.answerable.complaints.statistics.rules.ForceStatistics;
import uk.answerable.complaints.statistics.rules.StatisticPeriod;
import uk.answerable.complaints.statistics.store.StatisticsStore;
import uk.answerable.complaints.vault.rules.PlainText;
import uk.answerable.kernel.access.Caller;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.PageRequest;

/** The statutory publication of complaint figures. */
@GraphQLApi
public class PublicationGraph {

    @Inject
    PublicationStore store;

    @Inject
    StatisticsStore statistics;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    @Inject
    CallerOfToken token;

    @Query
    @Description("A publication of complaint figures; null for a draft of another office and for none.")
    public Uni<@Nullable ComplaintPublicationView> complaintPublication(@Id @Name("id") @NonNull String id) {
        var scope = token.scope();
        return Ids.read(id)
                .<Uni<@Nullable ComplaintPublicationView>>map(
                        known -> store.find(scope, known).map(this::viewOrNull))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Query
    @Description("A force's publications of complaint figures, the latest period first; drafts for their office only.")
    public Uni<ComplaintPublicationConnection> complaintPublications(
            @Name("force") @NonNull String force,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        return store.list(token.scope(), force, PageRequest.of(first, after).orThrow())
                .map(page -> page.map(this::view))
                .map(page -> new ComplaintPublicationConnection(page.nodes(), PageInfo.of(page.pageInfo())));
    }

    @Mutation
    @Description("Begins a publication; a draft until it is published.")
    public Uni<@NonNull ComplaintPublicationPayload> draftComplaintPublication(
            @Name("input") @NonNull DraftComplaintPublicationInput input) {
        var scope = token.scope();
        var narrative = narrative(input.holdingToAccount(), input.reviewPerformance(), input.modelPerformance());
        return payload(
                switch (StatisticPeriod.parse(input.period(), "input.period")) {
                    case Outcome.Refused<StatisticPeriod>(var reasons) ->
                        Uni.createFrom().item(Outcome.<Publication>refused(reasons));
                    case Outcome.Done<StatisticPeriod>(var period) ->
                        store.begin(
                                scope,
                                input.force(),
                                period.label(),
                                edition -> narrative.then(text -> Publication.drafted(
                                        Ids.next(),
                                        input.force(),
                                        period,
                                        edition,
                                        input.bulletinPublishedOn(),
                                        text,
                                        today())));
                });
    }

    @Mutation
    @Description("Writes a draft anew.")
    public Uni<@NonNull ComplaintPublicationPayload> reviseComplaintPublication(
            @Name("input") @NonNull ReviseComplaintPublicationInput input) {
        var scope = token.scope();
        var narrative = narrative(input.holdingToAccount(), input.reviewPerformance(), input.modelPerformance());
        return payload(Ids.read(input.id())
                .map(id -> store.change(
                        scope,
                        id,
                        "revise",
                        draft -> draft.at(Optional.ofNullable(input.expectedVersion()))
                                .then(seen -> narrative.then(seen::revised))))
                .orElseGet(() -> Uni.createFrom().item(PublicationStore.notFound())));
    }

    @Mutation
    @Description(
            "Publishes a draft with the figures as they stand and as the public may see them; it never changes again.")
    public Uni<@NonNull ComplaintPublicationPayload> publishComplaintPublication(
            @Name("input") @NonNull PublishComplaintPublicationInput input) {
        var scope = token.scope();
        return payload(Ids.read(input.id())
                .map(id -> store.find(scope, id)
                        .chain(found -> found.map(draft -> shown(draft)
                                        .chain(figures -> publish(scope, draft, figures, input.expectedVersion())))
                                .orElseGet(() -> Uni.createFrom().item(PublicationStore.notFound()))))
                .orElseGet(() -> Uni.createFrom().item(PublicationStore.notFound())));
    }

    private Uni<Outcome<Publication>> publish(
            Scope scope, Publication draft, ForceStatistics shown, @Nullable Integer expectedVersion) {
        return store.change(
                scope,
                draft.id(),
                "publish",
                seen -> seen.at(Optional.ofNullable(expectedVersion)).then(same -> same.published(shown, today())));
    }

    /** The figures as the public may see them, whoever publishes. */
    private Uni<ForceStatistics> shown(Publication draft) {
        return statistics
                .of(Scope.of(Caller.PUBLIC, MatrixFile.get()), List.of(draft.force()), draft.period(), today())
                .map(found -> Optional.ofNullable(found.get(draft.force()))
                        .orElseThrow(
                                () -> new IllegalStateException("statistics of forces are not open to the public")));
    }

    private static Outcome<Narrative> narrative(String holding, String reviews, @Nullable String model) {
        var modelText = model == null
                ? Outcome.done(Optional.<String>empty())
                : PlainText.of(model, "input.modelPerformance").map(Optional::of);
        return PlainText.of(holding, "input.holdingToAccount")
                .then(account -> PlainText.of(reviews, "input.reviewPerformance")
                        .then(review -> modelText.map(ofModel -> new Narrative(account, review, ofModel))));
    }

    private Uni<ComplaintPublicationPayload> payload(Uni<Outcome<Publication>> outcome) {
        return outcome.map(result -> ComplaintPublicationPayload.of(result.map(this::view)));
    }

    private @Nullable ComplaintPublicationView viewOrNull(Optional<Publication> found) {
        return found.map(this::view).orElse(null);
    }

    private ComplaintPublicationView view(Publication publication) {
        return ComplaintPublicationView.of(publication, clocks, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
