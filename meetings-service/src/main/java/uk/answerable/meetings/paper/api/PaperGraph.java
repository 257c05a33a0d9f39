package uk.answerable.meetings.paper.api;

import io.smallrye.graphql.api.federation.Resolver;
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
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.meetings.agenda.api.AgendaItem;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.graph.api.Batches;
import uk.answerable.meetings.paper.rules.PaperDeadline;
import uk.answerable.meetings.paper.rules.PaperTemplate;
import uk.answerable.meetings.paper.store.PaperEntry;
import uk.answerable.meetings.paper.store.PaperKeeping;
import uk.answerable.meetings.paper.store.PaperReleasing;
import uk.answerable.meetings.paper.store.PaperSending;
import uk.answerable.meetings.paper.store.PaperStore;

/** Papers in the graph; their files are sent and read over REST. */
@GraphQLApi
public class PaperGraph {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final PaperStore store;
    private final PaperKeeping keeping;
    private final PaperReleasing releasing;
    private final PaperSending sending;
    private final PaperTemplate template;
    private final MeetingLaw law;
    private final CallerOfToken token;
    private final Clock clock;

    @Inject
    PaperGraph(
            PaperStore store,
            PaperKeeping keeping,
            PaperReleasing releasing,
            PaperSending sending,
            PaperTemplate template,
            MeetingLaw law,
            CallerOfToken token,
            Clock clock) {
        this.store = store;
        this.keeping = keeping;
        this.releasing = releasing;
        this.sending = sending;
        this.template = template;
        this.law = law;
        this.token = token;
        this.clock = clock;
    }

    @Query
    public Uni<@Nullable Paper> paper(@Name("id") @Id @NonNull String id) {
        return store.byIds(token.scope(), Batches.uuids(List.of(id)))
                .map(found -> found.isEmpty() ? null : paper(found.getFirst()));
    }

    @Description("Papers of a force that await a first version from your office.")
    @Query
    public @NonNull Uni<PaperConnection> papersToSend(
            @Name("force") @NonNull String force,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        return store.toSend(token.scope(), force, request)
                .map(page -> new PaperConnection(
                        page.nodes().stream().map(this::paper).toList(), PageInfo.of(page.pageInfo())));
    }

    @Description("Its papers, as far as the caller may know of them.")
    public @NonNull Uni<List<List<@NonNull Paper>>> papers(@Source List<AgendaItem> items) {
        return store.ofItems(token.scope(), items.stream().map(AgendaItem::key).toList())
                .map(found -> Batches.group(items, AgendaItem::key, found, PaperStore.AtItem::item).stream()
                        .map(group ->
                                group.stream().map(at -> paper(at.entry())).toList())
                        .toList());
    }

    @Resolver
    public Uni<List<@Nullable Paper>> resolvePapers(@Name("id") List<String> id) {
        return store.byIds(token.scope(), Batches.uuids(id))
                .map(found -> Batches.one(
                        id, wanted -> wanted, found.stream().map(this::paper).toList(), Paper::id));
    }

    @Description("Asks an office for a paper to an item; until when follows from the day of the meeting.")
    @Mutation
    public @NonNull Uni<PaperPayload> askForPaper(@Name("input") @NonNull AskForPaperInput input) {
        var scope = token.scope();
        return payload(scope, keeping.ask(scope, input.meeting(), input.item(), input.asked()));
    }

    @Description("Takes a paper to another item too, of the same meeting or another.")
    @Mutation
    public @NonNull Uni<PaperPayload> takePaper(@Name("input") @NonNull TakePaperInput input) {
        var scope = token.scope();
        return payload(scope, keeping.take(scope, key(input.paper()), input.meeting(), input.item()));
    }

    @Description("Notes what finance, legal services or the monitoring officer said of its newest version.")
    @Mutation
    public @NonNull Uni<PaperPayload> clearPaper(@Name("input") @NonNull ClearPaperInput input) {
        var scope = token.scope();
        return payload(
                scope,
                sending.clear(scope, key(input.paper()), input.given(), LocalDate.ofInstant(clock.instant(), HERE)));
    }

    @Description("Publishes the newest version with its item: of a public item to everybody, of a private one to the"
            + " members. What was published stays.")
    @Mutation
    public @NonNull Uni<PaperPayload> publishPaper(@Name("input") @NonNull PublishPaperInput input) {
        var scope = token.scope();
        return payload(
                scope,
                releasing.publish(
                        scope, key(input.paper()), input.meeting(), input.item(), input.reason(), clock.instant()));
    }

    @Description("Makes a private paper public by decision, from now on.")
    @Mutation
    public @NonNull Uni<PaperPayload> releasePaper(@Name("input") @NonNull ReleasePaperInput input) {
        var scope = token.scope();
        return payload(
                scope,
                releasing.release(
                        scope,
                        key(input.paper()),
                        input.meeting(),
                        input.item(),
                        input.decision(),
                        input.decidedOn(),
                        clock.instant()));
    }

    private Uni<PaperPayload> payload(Scope scope, Uni<Outcome<UUID>> work) {
        return work.chain(outcome -> switch (outcome) {
            case Outcome.Refused<UUID>(var reasons) ->
                Uni.createFrom()
                        .item(new PaperPayload(
                                null, reasons.stream().map(UserError::of).toList()));
            case Outcome.Done<UUID>(var id) ->
                store.byIds(scope, List.of(id))
                        .map(found -> new PaperPayload(found.isEmpty() ? null : paper(found.getFirst()), List.of()));
        });
    }

    private Paper paper(PaperEntry entry) {
        return Paper.of(entry, deadlines(entry));
    }

    private List<PaperDeadline> deadlines(PaperEntry entry) {
        return entry.consultations().isEmpty()
                ? List.of()
                : template.deadlines(
                        MeetingLaw.body(entry.body()),
                        entry.consultations().getFirst().meeting().date,
                        law.policies());
    }

    /** No row has what an id that is none stands for. */
    private static UUID key(String id) {
        return Ids.read(id).orElse(new UUID(0, 0));
    }
}
