package uk.answerable.performance.dictionary.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.answerable.performance.area.rules.Alliance;
import uk.answerable.performance.area.rules.Area;
import uk.answerable.performance.area.rules.AreaAlias;
import uk.answerable.performance.area.rules.AreaLevel;
import uk.answerable.performance.force.rules.Force;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.measure.rules.MeasureChange;
import uk.answerable.performance.measure.rules.Statistic;

/** Every code an observation may use. It is reviewed like code, so it is immutable while the service runs. */
public final class Dictionary {

    private final Map<String, Force> forces;
    private final Map<String, Area> areas;
    private final Map<Labels, AreaAlias> aliases;
    private final Map<String, Measure> measures;
    private final Map<String, Statistic> statistics;
    private final Map<String, Source> sources;
    private final Map<String, Alliance> alliances;
    private final List<Measure> headlines;

    private record Labels(String force, String area) {}

    /**
     * Puts the parts together.
     *
     * @throws IllegalArgumentException for a code used twice, or one that leads nowhere: such a dictionary must not run
     */
    public Dictionary(
            List<Force> forces,
            List<Area> areas,
            List<AreaAlias> aliases,
            List<Measure> measures,
            List<Statistic> statistics,
            List<Source> sources,
            List<Alliance> alliances) {
        this.forces = byKey(forces, Force::code);
        this.areas = byKey(areas, Area::code);
        this.aliases = byKey(aliases, alias -> new Labels(alias.forceLabel(), alias.areaLabel()));
        this.measures = byKey(measures, Measure::code);
        this.statistics = byKey(statistics, Statistic::code);
        this.sources = byKey(sources, Source::document);
        this.alliances = byKey(alliances, Alliance::area);
        this.headlines = measures.stream()
                .filter(measure -> measure.headline().isPresent())
                .sorted(Comparator.comparingInt(measure -> measure.headline().orElseThrow()))
                .toList();
        areas.forEach(this::checkArea);
        alliances.forEach(this::checkAlliance);
        aliases.forEach(alias -> require(
                this.forces.containsKey(alias.force()) && this.areas.containsKey(alias.area()), alias.toString()));
        measures.forEach(measure -> require(this.statistics.containsKey(measure.usualStatistic()), measure.toString()));
    }

    private void checkArea(Area area) {
        var parent = area.parent();
        require(forces.containsKey(area.force()) && (parent == null || areas.containsKey(parent)), area.toString());
    }

    private void checkAlliance(Alliance alliance) {
        require(
                areas.containsKey(alliance.area())
                        && forces.keySet().containsAll(alliance.forces())
                        && measures.keySet().containsAll(alliance.measures()),
                alliance.toString());
    }

    private static void require(boolean known, String what) {
        if (!known) {
            throw new IllegalArgumentException("the dictionary does not hold a code of " + what);
        }
    }

    private static <K, V> Map<K, V> byKey(List<V> all, Function<V, K> key) {
        var map = new LinkedHashMap<K, V>();
        for (var one : all) {
            if (map.put(key.apply(one), one) != null) {
                throw new IllegalArgumentException("twice in the dictionary: " + one);
            }
        }
        return map;
    }

    /** A territorial force; reference codes are nobody's force. */
    public Optional<Force> force(String code) {
        return Optional.ofNullable(forces.get(code)).filter(Force::isTerritorial);
    }

    /** The 43, by code. */
    public List<Force> forces() {
        return forces.values().stream().filter(Force::isTerritorial).toList();
    }

    /** Codes figures are compared with, but no forces. */
    public List<Force> referenceForces() {
        return forces.values().stream().filter(force -> !force.isTerritorial()).toList();
    }

    public Optional<Area> area(String code) {
        return Optional.ofNullable(areas.get(code));
    }

    /** The force as a whole and its parts, by code. */
    public List<Area> areasOf(String force) {
        return areas.values().stream()
                .filter(area -> area.force().equals(force))
                .sorted(Comparator.comparing(Area::code))
                .toList();
    }

    /**
     * A measure that figures are held of may leave editions, never the dictionary.
     *
     * @throws IllegalStateException naming every measure that was deleted while figures cite it
     */
    public void requireAll(List<String> held) {
        var deleted =
                held.stream().filter(code -> measure(code).isEmpty()).sorted().toList();
        if (!deleted.isEmpty()) {
            throw new IllegalStateException("figures are held of measures the dictionary no longer has: "
                    + String.join(", ", deleted) + "; retire a measure (measure_changes.csv), never delete it");
        }
    }

    public Optional<Measure> measure(String code) {
        return Optional.ofNullable(measures.get(code));
    }

    /** All measures, by code. */
    public List<Measure> measures() {
        return new ArrayList<>(measures.values());
    }

    /** The measures a force is introduced with, in their order. */
    public List<Measure> headlines() {
        return headlines;
    }

    public Optional<Statistic> statistic(String code) {
        return Optional.ofNullable(statistics.get(code));
    }

    /** Title of the document that a reference ({@code 004:2(2):p8}) points into. */
    public Optional<String> titleOf(String reference) {
        return source(Source.documentOf(reference)).map(Source::title);
    }

    /** The documents of the packaged reference data. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    public Optional<Source> source(String document) {
        return Optional.ofNullable(sources.get(document));
    }

    /** Whether any source or code names a force so. */
    public boolean knowsForce(String label) {
        return forces.containsKey(label)
                || aliases.keySet().stream().anyMatch(labels -> labels.force().equals(label));
    }

    /** What a pair of labels means: reviewed words of a source, or our own codes. */
    public Optional<Area> place(String forceLabel, String areaLabel) {
        var alias = aliases.get(new Labels(forceLabel, areaLabel));
        if (alias != null) {
            return area(alias.area());
        }
        return area(areaLabel)
                .filter(area -> isPlaceOf(area, forceLabel))
                .filter(area -> forces.containsKey(forceLabel));
    }

    /** Whether figures of a force may be of an area: its own, a joint one it is part of, or all forces. */
    public boolean isPlaceOf(Area area, String force) {
        return area.force().equals(force)
                || area.level() == AreaLevel.NATIONAL
                || alliance(area.code())
                        .filter(alliance -> alliance.forces().contains(force))
                        .isPresent();
    }

    /** What a joint area is of, and until when. */
    public Optional<Alliance> alliance(String area) {
        return Optional.ofNullable(alliances.get(area));
    }

    /** Those a force is or was part of. */
    public List<Alliance> alliancesOf(String force) {
        return alliances.values().stream()
                .filter(alliance -> alliance.forces().contains(force))
                .toList();
    }

    /** The breaks that ends of alliances make. */
    Stream<MeasureChange> allianceChanges() {
        return alliances.values().stream().flatMap(Alliance::changes);
    }

    /** The force code a label stands for, where {@link #place} knows the pair. */
    public Optional<String> forceOf(String forceLabel, String areaLabel) {
        var alias = aliases.get(new Labels(forceLabel, areaLabel));
        return alias != null
                ? Optional.of(alias.force())
                : place(forceLabel, areaLabel).map(area -> forceLabel);
    }
}
