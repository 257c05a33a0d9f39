package uk.answerable.performance.report.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.report.rules.Edition;
import uk.answerable.performance.report.rules.EditionEntry;
import uk.answerable.performance.report.store.EditionStore;
import uk.answerable.performance.report.store.PrintingStore;
import uk.answerable.performance.report.store.PublishedStore;

/** Editions in the graph: what they say to whom, and the steps from assembly to sign-off. */
@GraphQLApi
public class EditionGraph {

    /** Whole editions a request may open. */
    private static final int MOST_WHOLE = 5;

    @Inject
    Editions editions;

    @Inject
    EditionStore store;

    @Inject
    PublishedStore published;

    @Inject
    PrintingStore printings;

    @Inject
    Clock clock;

    @Inject
    CallerOfToken token;

    /** Which edition to assemble. */
    @Name("EditionAssembleInput")
    public record EditionAssembleInput(
            @Id @NonNull String report,

            @NonNull @Description("Period it reports on: 2019-12, 2019/20 Q3 or week ending 2019-12-15.")
            String month,

            @Nullable @Description("Moment whose knowledge counts; now when left out.")
            OffsetDateTime asKnownAt,

            @Nullable @Description("Why a published edition of the period is corrected.")
            String reason,

            @Nullable @Description("Of the edition being made, when it is assembled anew.")
            Integer expectedVersion) {}

    /** What to say of a topic; the same text again confirms it. */
    @Name("EditionCommentInput")
    public record EditionCommentInput(
            @Id @NonNull String edition,
            @NonNull String topic,

            @NonNull @Description("Plain text; figures as {measure:area:period} or {measure@statistic:area:period}.")
            String text,

            @Nullable Integer expectedVersion) {}

    /** Which finding may stand, and why. */
    @Name("EditionFindingAcceptInput")
    public record EditionFindingAcceptInput(
            @Id @NonNull String edition,
            @Id @NonNull String finding,
            @NonNull String reason,
            @Nullable Integer expectedVersion) {}

    /** Which edition to answer for. */
    @Name("EditionSignOffInput")
    public record EditionSignOffInput(
            @Id @NonNull String edition, @Nullable Integer expectedVersion) {}

    /** Which edition goes out, and to whom. */
    @Name("EditionPublishInput")
    public record EditionPublishInput(
            @Id @NonNull String edition,

            @Description("Whether the public has its own version of it, and its figures become public.")
            boolean toPublic,

            @Nullable Integer expectedVersion) {}

    /** What came of a step. */
    public record ReportEditionPayload(
            @Nullable ReportEdition edition, @NonNull List<@NonNull UserError> userErrors) {

        static ReportEditionPayload of(Outcome<Edition> outcome) {
            return switch (outcome) {
                case Outcome.Done<Edition>(var done) ->
                    new ReportEditionPayload(ReportEdition.of(EditionEntry.of(done)), List.of());
                case Outcome.Refused<Edition>(var reasons) ->
                    new ReportEditionPayload(
                            null, reasons.stream().map(UserError::of).toList());
            };
        }
    }

    @Query
    @Description("An edition by its id; null for one nobody knows or the caller may not see.")
    public Uni<@Nullable ReportEdition> reportEdition(@Name("id") @Id @NonNull String id) {
        var scope = token.scope();
        return Ids.read(id)
                .map(key -> store.entry(scope, key))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(found -> found.map(ReportEdition::of).orElse(null));
    }

    @Description("What it says; to the public, without what could point at somebody.")
    public Uni<List<@Nullable EditionContent>> content(@Source List<ReportEdition> all) {
        var scope = token.scope();
        return whole(scope, all, edition -> Uni.createFrom().item(EditionContent.of(shown(scope, edition))));
    }

    @Description("What an office says of its topics.")
    public Uni<List<@Nullable List<@NonNull EditionCommentary>>> commentary(@Source List<ReportEdition> all) {
        var scope = token.scope();
        return whole(scope, all, edition -> Uni.createFrom().item(commentary(scope, edition)));
    }

    private List<EditionCommentary> commentary(Scope scope, Edition edition) {
        var place = EditionEntry.of(edition).place();
        var text = editions.text(shown(scope, edition));
        return edition.commentary().entrySet().stream()
                .map(said -> EditionCommentary.of(
                        said.getKey(),
                        said.getValue(),
                        text.printed(said.getValue().text()),
                        place))
                .sorted(Comparator.comparing(EditionCommentary::topic))
                .toList();
    }

    @Description("What does not hold in it; read anew each time.")
    public Uni<List<@Nullable List<@NonNull EditionFinding>>> findings(@Source List<ReportEdition> all) {
        var scope = token.scope();
        return whole(
                scope,
                all,
                edition -> editions.check(edition)
                        .map(checked -> checked.findings().stream()
                                .map(found -> EditionFinding.of(
                                        found, edition.acceptances().get(found.id())))
                                .toList()));
    }

    @Description("What went out of it, in every form the caller may have.")
    public Uni<List<@NonNull List<@NonNull PublishedFile>>> files(@Source List<ReportEdition> all) {
        var entries = all.stream().map(ReportEdition::entry).toList();
        return published.files(token.scope(), entries).map(found -> {
            var files = new ArrayList<List<PublishedFile>>();
            for (int place = 0; place < entries.size(); place++) {
                var id = entries.get(place).id();
                files.add(found.get(place).stream()
                        .map(file -> PublishedFile.of(id, file))
                        .toList());
            }
            return files;
        });
    }

    @Description("How far its files are printed, once somebody wants it out; null before.")
    public Uni<List<@Nullable EditionPrinting>> printing(@Source List<ReportEdition> all) {
        var now = clock.instant();
        return printings
                .of(token.scope(), all.stream().map(ReportEdition::entry).toList())
                .map(found -> inOrder(found.stream()
                        .map(one -> one.map(printing -> EditionPrinting.of(printing, now)))
                        .toList()));
    }

    private static uk.answerable.performance.report.rules.EditionContent shown(Scope scope, Edition edition) {
        return Editions.seesAll(scope, EditionEntry.of(edition)) ? edition.content() : edition.publicContent();
    }

    private <T> Uni<List<@Nullable T>> whole(Scope scope, List<ReportEdition> all, Function<Edition, Uni<T>> read) {
        if (all.size() > MOST_WHOLE) {
            throw new RefusedException(Refusal.of(
                    ProblemCode.INVALID_INPUT,
                    "%d editions; open at most %d whole at once".formatted(all.size(), MOST_WHOLE)));
        }
        var ids = all.stream().map(edition -> edition.entry().id()).toList();
        return store.whole(scope, ids).chain(found -> {
            var parts = new ArrayList<Uni<Optional<T>>>();
            for (var id : ids) {
                var edition = found.get(id);
                parts.add(
                        edition == null
                                ? Uni.createFrom().item(Optional.empty())
                                : read.apply(edition).map(Optional::of));
            }
            return Uni.join().all(parts).andFailFast().map(EditionGraph::inOrder);
        });
    }

    private static <T> List<@Nullable T> inOrder(List<Optional<T>> parts) {
        var all = new ArrayList<@Nullable T>();
        parts.forEach(part -> all.add(part.orElse(null)));
        return all;
    }

    @Mutation
    @Description(
            "Assembles the next edition of a report, or the one being made anew, from figures as known at a moment.")
    public @NonNull Uni<ReportEditionPayload> editionAssemble(@Name("input") @NonNull EditionAssembleInput input) {
        var moment = input.asKnownAt();
        return editions.assemble(
                        token.scope(),
                        new Editions.Wanted(
                                input.report(),
                                input.month(),
                                moment == null ? null : moment.toInstant(),
                                input.reason(),
                                Optional.ofNullable(input.expectedVersion())))
                .map(ReportEditionPayload::of);
    }

    @Mutation
    @Description("Writes or confirms what is said of a topic.")
    public @NonNull Uni<ReportEditionPayload> editionComment(@Name("input") @NonNull EditionCommentInput input) {
        return editions.comment(
                        token.scope(),
                        input.edition(),
                        input.topic(),
                        input.text(),
                        Optional.ofNullable(input.expectedVersion()))
                .map(ReportEditionPayload::of);
    }

    @Mutation
    @Description("Lets a finding stand, with the reason.")
    public @NonNull Uni<ReportEditionPayload> editionFindingAccept(
            @Name("input") @NonNull EditionFindingAcceptInput input) {
        return editions.accept(
                        token.scope(),
                        input.edition(),
                        input.finding(),
                        input.reason(),
                        Optional.ofNullable(input.expectedVersion()))
                .map(ReportEditionPayload::of);
    }

    @Mutation
    @Description("An office answers for an edition; refused with every finding nobody accepted.")
    public @NonNull Uni<ReportEditionPayload> editionSignOff(@Name("input") @NonNull EditionSignOffInput input) {
        return editions.signOff(token.scope(), input.edition(), Optional.ofNullable(input.expectedVersion()))
                .map(ReportEditionPayload::of);
    }

    @Mutation
    @Description(
            "Prints and publishes a signed-off edition; from then on it stands, and its files with it. Where printing"
                    + " takes longer, the answer is the signed-off edition, and its printing tells how far it is.")
    public @NonNull Uni<ReportEditionPayload> editionPublish(@Name("input") @NonNull EditionPublishInput input) {
        return editions.publish(
                        token.scope(), input.edition(), input.toPublic(), Optional.ofNullable(input.expectedVersion()))
                .map(ReportEditionPayload::of);
    }
}
