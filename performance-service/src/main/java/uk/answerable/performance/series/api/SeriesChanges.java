package uk.answerable.performance.series.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import uk.answerable.performance.dictionary.api.MeasureChange;
import uk.answerable.performance.dictionary.rules.Catalogue;

/** What a chart should show beside its figures; from memory. */
@GraphQLApi
public class SeriesChanges {

    @Inject
    Catalogue catalogue;

    @Description("Breaks, re-bases and events of the measure in the time the figures cover.")
    public Uni<List<List<@NonNull MeasureChange>>> changes(@Source List<Series> series) {
        return Uni.createFrom().item(series.stream().map(this::changes).toList());
    }

    private List<MeasureChange> changes(Series one) {
        if (one.points().isEmpty()) {
            return List.of();
        }
        var from = one.points().getFirst().period().start();
        var to = one.points().getLast().period().end();
        return catalogue.changesOf(one.measure().code()).stream()
                .filter(change -> change.appliesTo(one.area().code()))
                .filter(change -> !change.on().isBefore(from) && !change.on().isAfter(to))
                .map(MeasureChange::of)
                .toList();
    }
}
