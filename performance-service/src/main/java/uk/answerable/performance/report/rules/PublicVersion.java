package uk.answerable.performance.report.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.disclosure.CountTable;
import uk.answerable.kernel.disclosure.LowCounts;
import uk.answerable.performance.disclosure.rules.DisclosurePolicies;
import uk.answerable.performance.disclosure.rules.DisclosurePolicy;
import uk.answerable.performance.disclosure.rules.SmallCounts;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.SeriesKey;

/**
 * What the public is shown of an edition's figures: no small count of a sensitive measure below the force, and no total
 * of an area from which the rows beside it leave one (FEATURES B9 269; 004:2(2):p25).
 */
public final class PublicVersion {

    private final EditionQuestion question;
    private final DisclosurePolicies policies;
    private final Map<SeriesKey, List<Known>> figures;

    private PublicVersion(EditionQuestion question, DisclosurePolicies policies, Map<SeriesKey, List<Known>> figures) {
        this.question = question;
        this.policies = policies;
        this.figures = new HashMap<>(figures);
    }

    /** The figures with what may not be shown put out of them. */
    public static Map<SeriesKey, List<Known>> of(
            EditionQuestion question, DisclosurePolicies policies, Map<SeriesKey, List<Known>> figures) {
        var version = new PublicVersion(question, policies, figures);
        version.withholdSmallCounts();
        version.withholdResiduals();
        return Map.copyOf(version.figures);
    }

    private record Series(String measure, String statistic) {}

    private void withholdSmallCounts() {
        Map<Series, Map<String, List<Known>>> all = new LinkedHashMap<>();
        figures.forEach(
                (key, known) -> all.computeIfAbsent(new Series(key.measure(), key.statistic()), none -> new HashMap<>())
                        .put(key.area(), known));
        all.forEach((series, byArea) -> policies.of(series.measure(), question.end())
                .ifPresent(policy -> new SmallCounts(
                                question.dictionary().areasOf(question.force()), question.force(), policy.threshold())
                        .protect(byArea)
                        .forEach((area, shown) ->
                                figures.put(question.key(series.measure(), area, series.statistic()), shown))));
    }

    /** Where the rows of a district leave a small count of something sensitive, no area's total of that month is shown. */
    private void withholdResiduals() {
        var threshold = CrimeTables.parts(question, CrimeTables.TOTAL).stream()
                .filter(part -> counted(part, question.force()).isEmpty())
                .flatMap(part -> policies.of(part, question.end()).stream())
                .mapToLong(DisclosurePolicy::threshold)
                .max();
        if (threshold.isEmpty()) {
            return;
        }
        var residuals = new ArrayList<Long>();
        for (var area : question.districts()) {
            var total = count(CrimeTables.TOTAL, area.code());
            if (total != null) {
                residuals.add(Math.abs(total.subtract(listed(area.code())).longValue()));
            }
        }
        var shown = LowCounts.protect(CountTable.ofParts(residuals), threshold.getAsLong());
        for (int row = 0; row < residuals.size(); row++) {
            if (shown.totalsWithheld() || !shown.shows(row, 0)) {
                withholdTotals();
                return;
            }
        }
    }

    private BigDecimal listed(String area) {
        Set<String> counted = new HashSet<>();
        CrimeTables.parts(question, CrimeTables.TOTAL).forEach(part -> counted.addAll(counted(part, area)));
        return counted.stream()
                .map(measure -> count(measure, area))
                .filter(number -> number != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The rows in which a part of recorded crime is counted: its own, those of its parts, or that of its group. */
    private List<String> counted(String part, String area) {
        if (count(part, area) != null) {
            return List.of(part);
        }
        var parts = CrimeTables.parts(question, part).stream()
                .filter(each -> count(each, area) != null)
                .toList();
        return parts.isEmpty()
                ? CrimeTables.wholes(question, part).stream()
                        .filter(whole -> count(whole, area) != null)
                        .toList()
                : parts;
    }

    private @Nullable BigDecimal count(String measure, String area) {
        return figures.getOrDefault(question.key(measure, area, CrimeTables.DISTRICT), List.of()).stream()
                .filter(figure -> isOfMonth(figure.period()))
                .map(figure -> figure.value().number())
                .filter(number -> number != null)
                .findFirst()
                .orElse(null);
    }

    private boolean isOfMonth(Period period) {
        return period.end().equals(question.end());
    }

    private void withholdTotals() {
        figures.replaceAll((key, known) -> key.measure().equals(CrimeTables.TOTAL)
                        && !key.area().equals(question.force())
                ? known.stream()
                        .map(figure -> isOfMonth(figure.period())
                                ? SmallCounts.withheld(
                                        figure, "withheld: with the rows beside it, it would leave a small count")
                                : figure)
                        .toList()
                : known);
    }
}
