package uk.answerable.performance.inspection.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.paging.Cursor;
import uk.answerable.kernel.paging.Page;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.inspection.rules.InspectionPolicies;
import uk.answerable.performance.inspection.rules.RecommendationState;
import uk.answerable.performance.inspection.store.InspectionStore;
import uk.answerable.performance.inspection.store.ProgressStore;
import uk.answerable.performance.inspection.store.RecommendationStore;

/** Pages of inspections and recommendations; the same for graph and REST. */
@ApplicationScoped
class Inspections {

    private final InspectionStore store;
    private final RecommendationStore recommendations;
    private final Dictionary dictionary;
    private final InspectionPolicies policies;
    private final Clock clock;

    @Inject
    Inspections(
            InspectionStore store,
            RecommendationStore recommendations,
            Dictionary dictionary,
            InspectionPolicies policies,
            Clock clock) {
        this.store = store;
        this.recommendations = recommendations;
        this.dictionary = dictionary;
        this.policies = policies;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Inspection shown(uk.answerable.performance.inspection.rules.Inspection one) {
        return Inspection.of(one, dictionary, policies);
    }

    Recommendation shown(RecommendationStore.Seen seen) {
        return Recommendation.of(seen, dictionary);
    }

    /** A page for each force; null stands for whatever force. */
    Uni<List<InspectionConnection>> pages(
            Scope scope,
            List<@Nullable String> forces,
            @Nullable String theme,
            @Nullable Integer first,
            @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        var start = request.after().map(Inspections::afterInspection).map(Outcome::orThrow);
        return store.pages(scope, forces, theme, start.orElse(null), request.rowsToRead(), today())
                .map(pages -> pages.stream().map(rows -> page(rows, request)).toList());
    }

    private InspectionConnection page(
            List<uk.answerable.performance.inspection.rules.Inspection> rows, PageRequest request) {
        var page = Page.cut(rows, request, one -> Cursor.of(one.listedOn(), one.reference()));
        return new InspectionConnection(page.nodes().stream().map(this::shown).toList(), PageInfo.of(page.pageInfo()));
    }

    private static Outcome<InspectionStore.After> afterInspection(Cursor cursor) {
        return cursor.read(2, key -> new InspectionStore.After(LocalDate.parse(key.getFirst()), key.getLast()));
    }

    /** What is asked of a force; by state only for those who may know it. */
    Uni<RecommendationConnection> asked(
            Scope scope,
            String force,
            @Nullable RecommendationState state,
            @Nullable LocalDate dueBy,
            @Nullable Integer first,
            @Nullable String after) {
        var request = PageRequest.of(first, after).orThrow();
        var start = request.after()
                .map(cursor -> cursor.read(
                                2, key -> new RecommendationStore.After(LocalDate.parse(key.getFirst()), key.getLast()))
                        .orThrow());
        if (state != null
                && !scope.permits(ProgressStore.PROGRESS, ProgressStore.STATE, Place.ofForce(Place.ANY, force))) {
            throw new RefusedException(Refusal.ofField(
                    ProblemCode.FORBIDDEN, "state", "how far a force is, the force and its scrutineers see"));
        }
        return recommendations
                .page(
                        scope,
                        new RecommendationStore.Asked(force, state, dueBy),
                        start.orElse(null),
                        request.rowsToRead(),
                        today())
                .map(rows -> Page.cut(
                        rows,
                        request,
                        seen -> Cursor.of(seen.sortedBy(), seen.recommendation().id())))
                .map(page -> new RecommendationConnection(
                        page.nodes().stream().map(this::shown).toList(), PageInfo.of(page.pageInfo())));
    }
}
