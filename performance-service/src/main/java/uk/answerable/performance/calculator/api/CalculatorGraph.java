package uk.answerable.performance.calculator.api;

import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.calculator.rules.ComparisonQuestion;
import uk.answerable.performance.calculator.rules.FunnelQuestion;
import uk.answerable.performance.chart.api.Chart;
import uk.answerable.performance.chart.api.ChartRuleSet;
import uk.answerable.performance.chart.rules.RuleSet;
import uk.answerable.performance.interval.rules.IntervalMethod;
import uk.answerable.performance.victim.api.VictimPersistence;

/** The calculators in the graph. */
@GraphQLApi
public class CalculatorGraph {

    @Query
    @Description("Rule sets of control charts, the usual one first.")
    public @NonNull List<@NonNull ChartRuleSet> chartRuleSets() {
        return RuleSet.all().stream().map(ChartRuleSet::of).toList();
    }

    @Query
    @Description("A control chart of your own values: 1 to 10,000, oldest first, null where one is missing.")
    public @NonNull Uni<Chart> chartOf(
            @Name("values") @NonNull List<@Nullable BigDecimal> values,
            @Name("ruleSet") @Description("mdc-xmr-1 when left out.") @Nullable String ruleSet,
            @Name("options") @Nullable ChartOptionsInput options) {
        return Uni.createFrom().item(() -> chart(values, ruleSet, options));
    }

    static Chart chart(
            @Nullable List<@Nullable BigDecimal> values,
            @Nullable String ruleSet,
            @Nullable ChartOptionsInput options) {
        var dated = options != null && options.start() != null;
        return Chart.of(
                ChartOptionsInput.question(values, ruleSet, options).answer().orThrow(), dated);
    }

    @Query
    @Description("An interval of so many of so many, of a count, or of a count over a base.")
    public @NonNull Uni<IntervalEstimate> intervalOf(
            @Name("numerator") @Nullable BigDecimal numerator,
            @Name("denominator") @Description("Of a proportion.") @Nullable BigDecimal denominator,
            @Name("base") @Description("Of a rate.") @Nullable BigDecimal base,
            @Name("method") @Description("The usual one of its kind when left out.") @Nullable IntervalMethod method,
            @Name("populationSize") @Description("Of which the sample was drawn.") @Nullable BigDecimal populationSize,
            @Name("level") @Description("0.9 to 0.999, 0.95 when left out.") @Nullable BigDecimal level,
            @Name("multiplier") @Description("Rates are per so many, 1000 when left out.") @Nullable
                    BigDecimal multiplier,
            @Name("percent") @Description("As printed, instead of the numerator.") @Nullable BigDecimal percent) {
        var input = new EstimateInput(
                numerator, denominator, base, method, populationSize, level, multiplier, percent, null);
        return Uni.createFrom().item(() -> interval(input));
    }

    static IntervalEstimate interval(EstimateInput input) {
        return IntervalEstimate.of(input.question().answer().orThrow());
    }

    @Query
    @Description("Whether two independent estimates of one kind differ by more than chance.")
    public @NonNull Uni<EstimateComparison> compare(
            @Name("a") @NonNull EstimateInput a, @Name("b") @NonNull EstimateInput b) {
        return Uni.createFrom().item(() -> comparison(a, b));
    }

    static EstimateComparison comparison(EstimateInput a, EstimateInput b) {
        return EstimateComparison.of(
                new ComparisonQuestion(a.question(), b.question()).answer().orThrow());
    }

    @Query
    @Description("A figure made of others by a named rule, and whether a stated one agrees.")
    public @NonNull Uni<DerivedFigure> derive(@Name("input") @NonNull DerivationInput input) {
        return Uni.createFrom().item(() -> derived(input));
    }

    static DerivedFigure derived(DerivationInput input) {
        return DerivedFigure.of(
                input.question().then(question -> question.answer()).orThrow());
    }

    @Query
    @Description("Bodies of different size around their average: a funnel.")
    public @NonNull Uni<FunnelAnswer> funnelOf(@Name("input") @NonNull FunnelInput input) {
        return Uni.createFrom().item(() -> funnel(input));
    }

    static FunnelAnswer funnel(FunnelInput input) {
        return FunnelAnswer.of(input.question().then(FunnelQuestion::answer).orThrow());
    }

    @Query
    @Description("Of a month's repeat victims, how many were so the month before, and in each of three months.")
    public @NonNull Uni<VictimPersistence> persistenceOf(@Name("input") @NonNull PersistenceInput input) {
        return Uni.createFrom().item(() -> persistence(input));
    }

    static VictimPersistence persistence(PersistenceInput input) {
        var question = input.question().orThrow();
        return VictimPersistence.of(question.answer().orThrow(), question.decimals());
    }
}
