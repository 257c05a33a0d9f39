package uk.answerable.performance.dictionary.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.paging.PageInfo;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.graph.api.CodePages;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.measure.rules.Polarity;
import uk.answerable.performance.measure.rules.PolarityBasis;

/** The measure dictionary over REST. */
@Path("/api/v1/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures")
public class MeasureResource {

    @Inject
    Dictionary dictionary;

    @Inject
    Entries entries;

    /** A measure with its entry. */
    public record DescribedMeasure(
            String code,
            String label,
            String unit,
            Polarity polarity,
            PolarityBasis polarityBasis,
            String polaritySource,
            String usualStatistic,
            MeasureEntry entry) {}

    /** A page of them. */
    public record DescribedMeasures(List<DescribedMeasure> nodes, PageInfo pageInfo) {}

    @GET
    @Operation(summary = "Measures by code, 1 to 100 a page")
    public DescribedMeasures measures(
            @QueryParam("first") @Nullable Integer first, @QueryParam("after") @Nullable String after) {
        var page = CodePages.cut(dictionary.measures(), Measure::code, first, after)
                .orThrow();
        return new DescribedMeasures(page.nodes().stream().map(this::described).toList(), page.pageInfo());
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One measure with its entry; 404 for a code nobody knows")
    public DescribedMeasure measure(@RestPath String code) {
        return dictionary
                .measure(code)
                .map(this::described)
                .orElseThrow(() -> new RefusedException(
                        Refusal.ofField(ProblemCode.NOT_FOUND, "code", "No measure has this code")));
    }

    private DescribedMeasure described(Measure measure) {
        return new DescribedMeasure(
                measure.code(),
                measure.label(),
                measure.unit(),
                measure.polarity(),
                measure.polarityBasis(),
                measure.polaritySource(),
                measure.usualStatistic(),
                entries.of(measure.code()).orElseThrow());
    }
}
