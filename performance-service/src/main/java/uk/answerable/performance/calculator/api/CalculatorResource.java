package uk.answerable.performance.calculator.api;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.performance.chart.api.Chart;
import uk.answerable.performance.chart.api.ChartRuleSet;
import uk.answerable.performance.chart.rules.RuleSet;
import uk.answerable.performance.victim.api.VictimPersistence;

/** The calculators over REST: the same questions as in the graph, one body each. */
@Path("/api/v1/calculators")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CalculatorResource {

    /** Values and how to chart them. */
    public record ChartBody(
            @Nullable List<@Nullable BigDecimal> values,
            @Nullable String ruleSet,
            @Nullable ChartOptionsInput options) {}

    /** Two estimates. */
    public record ComparisonBody(
            @Nullable EstimateInput a, @Nullable EstimateInput b) {}

    @GET
    @Path("/rule-sets")
    @Consumes(MediaType.WILDCARD)
    public Uni<List<ChartRuleSet>> ruleSets() {
        return Uni.createFrom()
                .item(RuleSet.all().stream().map(ChartRuleSet::of).toList());
    }

    @POST
    @Path("/chart")
    public Uni<Chart> chart(@Nullable ChartBody body) {
        return answer(body, one -> CalculatorGraph.chart(one.values(), one.ruleSet(), one.options()));
    }

    @POST
    @Path("/interval")
    public Uni<IntervalEstimate> interval(@Nullable EstimateInput body) {
        return answer(body, CalculatorGraph::interval);
    }

    @POST
    @Path("/comparison")
    public Uni<EstimateComparison> comparison(@Nullable ComparisonBody body) {
        return answer(body, one -> CalculatorGraph.comparison(given(one.a()), given(one.b())));
    }

    @POST
    @Path("/derivation")
    public Uni<DerivedFigure> derivation(@Nullable DerivationInput body) {
        return answer(body, CalculatorGraph::derived);
    }

    @POST
    @Path("/funnel")
    public Uni<FunnelAnswer> funnel(@Nullable FunnelInput body) {
        return answer(body, CalculatorGraph::funnel);
    }

    @POST
    @Path("/persistence")
    public Uni<VictimPersistence> persistence(@Nullable PersistenceInput body) {
        return answer(body, CalculatorGraph::persistence);
    }

    private static <B, A> Uni<A> answer(@Nullable B body, Function<B, A> calculator) {
        return Uni.createFrom().item(() -> calculator.apply(given(body)));
    }

    private static <B> B given(@Nullable B body) {
        if (body == null) {
            throw new RefusedException(
                    Refusal.of(ProblemCode.INVALID_INPUT, "The body is empty, or lacks one of two estimates."));
        }
        return body;
    }
}
