package uk.answerable.performance.area.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.observation.rules.ObservationKey;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;

/**
 * Adds counts of areas level by level and compares with the area they make up. Only a level of which every area has a
 * figure is added; an unallocated remainder counts as a part of every level.
 */
public final class SumCheck {

    private final Dictionary dictionary;

    public SumCheck(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    private record Table(String force, String measure, String statistic, Period period) {}

    /** Every whole whose parts do not sum to it, in the order of measure, period and area. */
    public List<SumFinding> findings(Map<ObservationKey, Value> figures) {
        var tables = new HashMap<Table, Map<String, BigDecimal>>();
        figures.forEach((key, value) -> {
            var number = value.number();
            if (value.form() == ValueForm.COUNT && number != null) {
                tables.computeIfAbsent(
                                new Table(key.force(), key.measure(), key.statistic(), key.period()),
                                table -> new HashMap<>())
                        .put(key.area(), number);
            }
        });
        var findings = new ArrayList<SumFinding>();
        tables.forEach((table, counts) -> {
            if (counts.size() > 1) {
                check(table, counts, findings);
            }
        });
        findings.sort(Comparator.comparing(SumFinding::measure)
                .thenComparing(SumFinding::period)
                .thenComparing(SumFinding::area)
                .thenComparing(SumFinding::level));
        return findings;
    }

    private void check(Table table, Map<String, BigDecimal> counts, List<SumFinding> findings) {
        for (var whole : counts.keySet()) {
            var levels = new TreeMap<AreaLevel, List<Area>>();
            for (var area : dictionary.areasOf(table.force())) {
                if (isWithin(area, whole)) {
                    levels.computeIfAbsent(area.level(), level -> new ArrayList<>())
                            .add(area);
                }
            }
            var unplaced = levels.remove(AreaLevel.UNALLOCATED);
            levels.forEach((level, areas) ->
                    level(table, counts, whole, level, areas, unplaced).ifPresent(findings::add));
        }
    }

    private Optional<SumFinding> level(
            Table table,
            Map<String, BigDecimal> counts,
            String whole,
            AreaLevel level,
            List<Area> areas,
            @Nullable List<Area> unplaced) {
        var parts = new ArrayList<>(areas.stream().map(Area::code).toList());
        if (level == AreaLevel.CUSTODY_SITE || !counts.keySet().containsAll(parts)) {
            return Optional.empty();
        }
        if (unplaced != null) {
            unplaced.stream().map(Area::code).filter(counts::containsKey).forEach(parts::add);
        }
        var total = value(counts, whole);
        var sum = parts.stream().map(part -> value(counts, part)).reduce(BigDecimal.ZERO, BigDecimal::add);
        var remainder = total.subtract(sum);
        return remainder.signum() == 0
                ? Optional.empty()
                : Optional.of(new SumFinding(
                        table.measure(),
                        table.statistic(),
                        table.period(),
                        whole,
                        level,
                        parts,
                        total,
                        sum,
                        remainder));
    }

    private static BigDecimal value(Map<String, BigDecimal> counts, String area) {
        return counts.getOrDefault(area, BigDecimal.ZERO);
    }

    private boolean isWithin(Area area, String whole) {
        var parent = area.parent();
        while (parent != null) {
            if (parent.equals(whole)) {
                return true;
            }
            parent = dictionary.area(parent).map(Area::parent).orElse(null);
        }
        return false;
    }
}
