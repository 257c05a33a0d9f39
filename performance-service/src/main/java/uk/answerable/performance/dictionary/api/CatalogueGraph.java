package uk.answerable.performance.dictionary.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.measure.api.Measure;
import uk.answerable.performance.measure.rules.PolarityBasis;

/** Entries of measures, topics and outcome families in the graph; all from memory. */
@GraphQLApi
public class CatalogueGraph {

    @Inject
    Dictionary dictionary;

    @Inject
    Catalogue catalogue;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    @Description("What the measure is.")
    public Uni<List<@Nullable MeasureEntry>> entry(@Source List<Measure> measures) {
        return Uni.createFrom()
                .item(measures.stream()
                        .<@Nullable MeasureEntry>map(
                                measure -> entries.of(measure.code()).orElse(null))
                        .toList());
    }

    @Description("On what the direction rests: stated by a source, read by us, or undecided.")
    public Uni<List<PolarityBasis>> polarityBasis(@Source List<Measure> measures) {
        return Uni.createFrom()
                .item(measures.stream()
                        .map(measure -> rule(measure).polarityBasis())
                        .toList());
    }

    @Description("Place of the stated sign, or the reason of our reading.")
    public Uni<List<String>> polaritySource(@Source List<Measure> measures) {
        return Uni.createFrom()
                .item(measures.stream()
                        .map(measure -> rule(measure).polaritySource())
                        .toList());
    }

    private uk.answerable.performance.measure.rules.Measure rule(Measure measure) {
        return dictionary.measure(measure.code()).orElseThrow();
    }

    @Query
    @Description("Topics of the performance reports, with their rules of inclusion and signs of improvement.")
    public @NonNull Uni<List<@NonNull Topic>> topics() {
        return Uni.createFrom().item(catalogue.topics().stream().map(Topic::of).toList());
    }

    @Query
    @Description("Families of the crime outcome codes as grouped on a day, today when left out; by code.")
    public @NonNull Uni<List<@NonNull OutcomeCode>> outcomeCodes(@Name("on") @Nullable LocalDate on) {
        var day = Objects.requireNonNullElseGet(on, () -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return Uni.createFrom()
                .item(catalogue.outcomeFamilies(day).values().stream()
                        .map(OutcomeCode::of)
                        .sorted(Comparator.comparing(OutcomeCode::code))
                        .toList());
    }
}
