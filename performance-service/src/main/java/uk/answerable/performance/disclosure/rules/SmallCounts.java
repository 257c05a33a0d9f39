package uk.answerable.performance.disclosure.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.disclosure.CountTable;
import uk.answerable.kernel.disclosure.LowCounts;
import uk.answerable.performance.area.rules.Area;
import uk.answerable.performance.area.rules.AreaLevel;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;

/**
 * Withholds figures of a sensitive measure for the parts of a force, so that no small count is shown or can be worked
 * out from the other parts and the whole. The whole force is always shown. A figure that is no count (a rate, a share of
 * an unknown number) is withheld wherever it is of a part.
 */
public final class SmallCounts {

    private static final String WITHHELD = "withheld";

    private final Map<String, Area> areas;
    private final String force;
    private final long threshold;

    /**
     * Takes the parts.
     *
     * @param areas of the force, itself among them
     * @param force code
     * @param threshold the smallest count shown beside zero
     */
    public SmallCounts(List<Area> areas, String force, long threshold) {
        this.areas = areas.stream().collect(toMap(Area::code, Function.identity()));
        this.force = force;
        this.threshold = threshold;
    }

    /** The figures of every part with what may not be shown put out of them. */
    public Map<String, List<Known>> protect(Map<String, List<Known>> byArea) {
        var counts = new HashMap<Period, Map<String, Long>>();
        byArea.forEach((area, figures) -> figures.forEach(figure -> {
            var count = count(figure.value());
            if (count != null && isPart(area)) {
                counts.computeIfAbsent(figure.period(), period -> new TreeMap<>())
                        .put(area, count);
            }
        }));
        var withheld = new HashMap<Period, Set<String>>();
        counts.forEach((period, ofAreas) -> withheld.put(period, withheld(ofAreas)));
        var shown = new HashMap<String, List<Known>>();
        byArea.forEach((area, figures) -> shown.put(
                area,
                figures.stream()
                        .map(figure -> isPart(area) && hides(area, figure, withheld) ? hidden(figure) : figure)
                        .toList()));
        return shown;
    }

    private boolean isPart(String area) {
        var known = areas.get(area);
        return known != null && known.level() != AreaLevel.FORCE && known.level() != AreaLevel.NATIONAL;
    }

    private static boolean hides(String area, Known figure, Map<Period, Set<String>> withheld) {
        if (count(figure.value()) == null) {
            return figure.value().number() != null || figure.value().form() == ValueForm.RANGE;
        }
        return withheld.getOrDefault(figure.period(), Set.of()).contains(area);
    }

    private static @Nullable Long count(Value value) {
        var number = value.number();
        var isCount = value.form() == ValueForm.COUNT || value.form() == ValueForm.SHARE;
        return isCount
                        && number != null
                        && number.signum() >= 0
                        && number.stripTrailingZeros().scale() <= 0
                ? Long.valueOf(number.longValueExact())
                : null;
    }

    /** The parts of one period that are not shown: from the largest parts down to the smallest. */
    Set<String> withheld(Map<String, Long> counts) {
        var withheld = new HashSet<String>();
        var groups = counts.keySet().stream()
                .collect(groupingBy(area -> new Group(whole(area, counts), level(area)), TreeMap::new, toList()));
        var waiting = new ArrayList<>(groups.keySet());
        while (!waiting.isEmpty()) {
            var ready = waiting.stream()
                    .filter(group -> waiting.stream()
                            .noneMatch(other ->
                                    Objects.requireNonNull(groups.get(other)).contains(group.whole())))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(ready);
            withheld.addAll(ofGroup(ready, Objects.requireNonNull(groups.get(ready)), counts, withheld));
        }
        return withheld;
    }

    private Set<String> ofGroup(Group group, List<String> parts, Map<String, Long> counts, Set<String> withheld) {
        if (withheld.contains(group.whole())) {
            return Set.copyOf(parts);
        }
        var protection = LowCounts.protect(
                CountTable.ofParts(parts.stream()
                        .map(part -> Objects.requireNonNull(counts.get(part)))
                        .toList()),
                threshold);
        var hidden = new HashSet<String>();
        for (int row = 0; row < parts.size(); row++) {
            if (protection.totalsWithheld() || !protection.shows(row, 0)) {
                hidden.add(parts.get(row));
            }
        }
        return hidden;
    }

    /** Parts of one level that make up one whole. */
    private record Group(String whole, AreaLevel level) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            var order = whole.compareTo(other.whole);
            return order != 0 ? order : level.compareTo(other.level);
        }
    }

    /** The smallest area around it that has a count, at last the force. */
    private String whole(String area, Map<String, Long> counts) {
        var parent = Objects.requireNonNull(areas.get(area)).parent();
        while (parent != null && !parent.equals(force) && !counts.containsKey(parent)) {
            var around = areas.get(parent);
            parent = around == null ? null : around.parent();
        }
        return parent == null ? force : parent;
    }

    private AreaLevel level(String area) {
        return Objects.requireNonNull(areas.get(area)).level();
    }

    private Known hidden(Known figure) {
        return withheld(
                figure,
                "withheld: a count below %d could point at somebody, or this figure would give one away"
                        .formatted(threshold));
    }

    /** Whether the value was put out of the figure. */
    public static boolean isWithheld(Known figure) {
        return figure.value().form() == ValueForm.WORD
                && figure.value().printed().equals(WITHHELD);
    }

    /** The figure with its value put out of it, and why in the place of its note. */
    public static Known withheld(Known figure, String why) {
        return new Known(
                figure.period(),
                new Value(WITHHELD, null, ValueForm.WORD, figure.value().unit(), null, null),
                figure.version(),
                figure.knownAt(),
                figure.publishedAt(),
                figure.source(),
                why);
    }
}
