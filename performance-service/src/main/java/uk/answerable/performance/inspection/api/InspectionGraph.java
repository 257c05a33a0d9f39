package uk.answerable.performance.inspection.api;

import io.smallrye.graphql.api.federation.Resolver;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
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
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.force.api.PoliceForce;
import uk.answerable.performance.inspection.rules.GradeStep;
import uk.answerable.performance.inspection.rules.InspectionPolicies;
import uk.answerable.performance.inspection.store.InspectionStore;

/** Inspections in the graph. */
@GraphQLApi
public class InspectionGraph {

    private static final int LONGEST_HISTORY = 100;

    @Inject
    InspectionStore store;

    @Inject
    Inspections inspections;

    @Inject
    InspectionPolicies policies;

    @Inject
    Dictionary dictionary;

    @Inject
    CallerOfToken token;

    @Query
    @Description("The scales inspections are graded by, the newest first.")
    public @NonNull Uni<List<@NonNull GradeScale>> gradeScales() {
        return Uni.createFrom()
                .item(policies.scales().stream().map(GradeScale::of).toList());
    }

    @Query
    @Description("An inspection by its id; null for one nobody knows or the caller may not read.")
    public Uni<@Nullable Inspection> inspection(@Name("id") @Id @NonNull String id) {
        return found(List.of(id)).map(List::getFirst);
    }

    @Resolver
    public Uni<List<@Nullable Inspection>> inspectionsById(@Name("id") List<String> id) {
        return found(id);
    }

    private Uni<List<@Nullable Inspection>> found(List<String> texts) {
        var ids = texts.stream().map(Ids::read).toList();
        return store.find(token.scope(), ids.stream().flatMap(Optional::stream).toList(), inspections.today())
                .map(found -> {
                    var all = new ArrayList<@Nullable Inspection>();
                    for (var id : ids) {
                        var one = id.map(found::get).orElse(null);
                        all.add(one == null ? null : inspections.shown(one));
                    }
                    return all;
                });
    }

    @Query
    @Description("Inspections, newest first: of one force and of all together, or of every force to learn from.")
    public @NonNull Uni<InspectionConnection> inspections(
            @Name("force") @Nullable String force,
            @Name("theme") @Nullable String theme,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        return inspections
                .pages(token.scope(), Collections.singletonList(force), theme, first, after)
                .map(List::getFirst);
    }

    @Description("Inspections of the force and of all forces, newest first.")
    public Uni<List<@NonNull InspectionConnection>> inspections(
            @Source List<PoliceForce> forces,
            @Name("theme") @Nullable String theme,
            @Name("first") @Nullable Integer first,
            @Name("after") @Nullable String after) {
        var codes = new ArrayList<@Nullable String>();
        forces.forEach(force -> codes.add(force.code()));
        return inspections.pages(token.scope(), codes, theme, first, after);
    }

    @Query
    @Description("How a topic was graded from inspection to inspection, oldest first, those without a grade too; a"
            + " change of criteria or of scale is no better or worse.")
    public @NonNull Uni<List<@NonNull GradeHistoryStep>> gradeHistory(
            @Name("force") @NonNull String force,
            @Name("theme") @NonNull String theme,
            @Name("topic") @NonNull String topic) {
        return store.pages(token.scope(), List.of(force), theme, null, LONGEST_HISTORY, inspections.today())
                .map(pages -> GradeStep.history(pages.getFirst().reversed(), topic, policies).stream()
                        .map(step -> GradeHistoryStep.of(step, dictionary, policies))
                        .toList());
    }
}
