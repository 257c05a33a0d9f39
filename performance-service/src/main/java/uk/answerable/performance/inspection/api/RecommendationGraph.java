package uk.answerable.performance.inspection.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.performance.inspection.rules.FindingKind;
import uk.answerable.performance.inspection.rules.RecommendationState;
import uk.answerable.performance.inspection.store.InspectionStore;
import uk.answerable.performance.inspection.store.ProgressStore;
import uk.answerable.performance.inspection.store.RecommendationStore;

/** Recommendations in the graph, and how far forces are with them. */
@GraphQLApi
public class RecommendationGraph {

    @Inject
    RecommendationStore store;

    @Inject
    InspectionStore reports;

    @Inject
    ProgressStore progress;

    @Inject
    Inspections inspections;

    @Inject
    CallerOfToken token;

    @Query
    @Description("A recommendation by its id; null for one nobody knows or the caller may not read.")
    public Uni<@Nullable Recommendation> recommendation(@Name("id") @Id @NonNull String id) {
        return found(List.of(id)).map(List::getFirst);
    }

    @Resolver
    public Uni<List<@Nullable Recommendation>> recommendationsById(@Name("id") List<String> id) {
        return found(id);
    }

    private Uni<List<@Nullable Recommendation>> found(List<String> texts) {
        var ids = texts.stream().map(Ids::read).toList();
        return store.find(token.scope(), ids.stream().flatMap(Optional::stream).toList(), inspections.today())
                .map(found -> {
                    var all = new ArrayList<@Nullable Recommendation>();
                    for (var id : ids) {
                        var one = id.map(found::get).orElse(null);
                        all.add(one == null ? null : inspections.shown(one));
                    }
                    return all;
                });
    }

    @Query
    @Description("What inspections ask of a force, the earliest due first, those without a date last.")
    public @NonNull Uni<RecommendationConnection> recommendations(
            @Name("force") @NonNull String force,
            @Name("state") @Nullable @Description("For the force and its scrutineers.") RecommendationState state,
            @Name("dueBy") @Nullable LocalDate dueBy,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        return inspections.asked(token.scope(), force, state, dueBy, first, after);
    }

    @Description("What the inspection asks for, in the order of the report.")
    public Uni<List<@NonNull RecommendationConnection>> recommendations(
            @Source List<Inspection> sources,
            @Name("kind") @Nullable FindingKind kind,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        var last = request.after().map(RecommendationGraph::place).map(Outcome::orThrow);
        return store.ofInspections(
                        token.scope(),
                        sources.stream().map(Inspection::key).toList(),
                        kind,
                        last.orElse(-1),
                        request.rowsToRead(),
                        inspections.today())
                .map(pages -> pages.stream().map(rows -> page(rows, request)).toList());
    }

    private RecommendationConnection page(List<RecommendationStore.Seen> rows, PageRequest request) {
        var page = Page.cut(rows, request, seen -> Cursor.of(seen.place()));
        return new RecommendationConnection(
                page.nodes().stream().map(inspections::shown).toList(), PageInfo.of(page.pageInfo()));
    }

    private static Outcome<Integer> place(Cursor cursor) {
        return cursor.read(1, key -> Integer.valueOf(key.getFirst()));
    }

    @Description("The inspection that makes it.")
    public Uni<List<@Nullable Inspection>> inspection(@Source List<Recommendation> sources) {
        var ids = sources.stream()
                .map(one -> Ids.read(one.inspectionId()).orElseThrow())
                .toList();
        return reports.find(token.scope(), ids.stream().distinct().toList(), inspections.today())
                .map(found -> {
                    var all = new ArrayList<@Nullable Inspection>();
                    for (var id : ids) {
                        var one = found.get(id);
                        all.add(one == null ? null : inspections.shown(one));
                    }
                    return all;
                });
    }

    @Description("How far a force is with it; for the force and its scrutineers.")
    public Uni<List<@Nullable RecommendationProgress>> progress(
            @Source List<Recommendation> sources,
            @Name("force") @Nullable @Description("Needed where it is addressed to all forces.") String force) {
        var wanted = sources.stream().map(one -> of(one, force)).toList();
        return progress.steps(
                        token.scope(), wanted.stream().flatMap(Optional::stream).toList())
                .map(found -> {
                    var all = new ArrayList<@Nullable RecommendationProgress>();
                    for (int i = 0; i < sources.size(); i++) {
                        var of = wanted.get(i).orElse(null);
                        var steps = of == null ? null : found.get(of);
                        all.add(
                                of == null || steps == null
                                        ? null
                                        : RecommendationProgress.of(
                                                of.force(),
                                                steps,
                                                sources.get(i).due(),
                                                inspections.today()));
                    }
                    return all;
                });
    }

    /** Empty when it is not this force's. */
    private static Optional<ProgressStore.Of> of(Recommendation one, @Nullable String force) {
        var addressed = one.force();
        var whose = addressed == null ? force : addressed.code();
        return Optional.ofNullable(whose)
                .filter(code -> force == null || code.equals(force))
                .map(code -> new ProgressStore.Of(one.key(), code));
    }
}
