package uk.answerable.performance.calculator.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.calculator.rules.ChartQuestion;
import uk.answerable.performance.chart.rules.ChartKind;
import uk.answerable.performance.measure.rules.Polarity;

/** What a chart may be told beside its values. */
@Input("ChartOptionsInput")
public record ChartOptionsInput(
        @Nullable @Description("XMR when left out.") ChartKind kind,

        @Nullable @Description("What the counts of u' and p' charts are over, one for each value.")
        List<@Nullable BigDecimal> bases,

        @Nullable @Description("NEUTRAL when left out.") Polarity polarity,

        @Nullable @Description("Month of the first value.") LocalDate start,

        @Nullable @Description("Places of values, from 0, at which a new mean starts.")
        List<Integer> breaks,

        @Nullable @Description("Values at the start of each group that its limits are made of, 12 or more.")
        Integer fixedOn,

        @Nullable BigDecimal target,

        @Nullable @Description("Neighbouring values share data, as in rolling windows.")
        Boolean overlapping,

        @Nullable @Description("What u' and p' are printed in: 100 for per cent, 1000 for rates; 1 when left out.")
        BigDecimal scale) {

    static ChartQuestion question(
            @Nullable List<@Nullable BigDecimal> values,
            @Nullable String ruleSet,
            @Nullable ChartOptionsInput options) {
        var given = Objects.requireNonNullElse(values, List.<@Nullable BigDecimal>of());
        if (options == null) {
            return new ChartQuestion(given, ruleSet, null, null, null, null, List.of(), null, null, false, null);
        }
        return new ChartQuestion(
                given,
                ruleSet,
                options.kind(),
                options.bases(),
                options.polarity(),
                options.start(),
                Objects.requireNonNullElse(options.breaks(), List.of()),
                options.fixedOn(),
                options.target(),
                Boolean.TRUE.equals(options.overlapping()),
                options.scale());
    }
}
