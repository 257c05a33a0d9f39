package uk.answerable.performance.dictionary.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.answerable.performance.area.rules.Base;
import uk.answerable.performance.area.rules.PeerGroup;
import uk.answerable.performance.measure.rules.MeasureChange;
import uk.answerable.performance.measure.rules.MeasureEntry;
import uk.answerable.performance.measure.rules.OutcomeFamily;
import uk.answerable.performance.measure.rules.Relation;
import uk.answerable.performance.measure.rules.Topic;
import uk.answerable.performance.observation.rules.FigureConflict;
import uk.answerable.performance.observation.rules.MissingPeriod;
import uk.answerable.performance.plan.rules.Plan;
import uk.answerable.performance.standard.rules.Standard;

/**
 * What is known about the codes of the {@link Dictionary}: reviewed data, immutable while the service runs.
 *
 * <p>Building one checks it; a catalogue with a hole must not run.
 */
public final class Catalogue {

    private final Map<String, MeasureEntry> entries;
    private final Map<String, Topic> topics;
    private final Map<String, List<MeasureChange>> changes;
    private final Parts parts;

    /** The reviewed files, one list each. */
    public record Parts(
            List<MeasureEntry> entries,
            List<Topic> topics,
            List<Plan> plans,
            List<Relation> relations,
            List<MeasureChange> changes,
            List<OutcomeFamily> outcomes,
            List<Standard> standards,
            List<Base> bases,
            List<PeerGroup> peers,
            List<MissingPeriod> missing,
            List<FigureConflict> conflicts,
            Registers registers) {}

    /**
     * Checks and keeps the parts.
     *
     * @throws IllegalArgumentException naming every hole: a measure without entry, a code that leads nowhere
     */
    public Catalogue(Dictionary dictionary, Parts parts) {
        this.parts = parts;
        this.entries = byKey(parts.entries(), MeasureEntry::code);
        this.topics = byKey(parts.topics(), Topic::code);
        this.changes = Stream.of(parts.changes().stream(), parts.registers().changes(), dictionary.allianceChanges())
                .flatMap(each -> each)
                .sorted(Comparator.comparing(MeasureChange::on))
                .collect(Collectors.groupingBy(MeasureChange::measure));
        var holes = CatalogueCheck.holes(dictionary, parts);
        if (!holes.isEmpty()) {
            throw new IllegalArgumentException("the reviewed files do not hold together:\n" + String.join("\n", holes));
        }
    }

    private static <V> Map<String, V> byKey(List<V> all, Function<V, String> key) {
        var map = new HashMap<String, V>();
        for (var one : all) {
            if (map.put(key.apply(one), one) != null) {
                throw new IllegalArgumentException("twice in the reviewed files: " + key.apply(one));
            }
        }
        return Map.copyOf(map);
    }

    public Optional<MeasureEntry> entry(String measure) {
        return Optional.ofNullable(entries.get(measure));
    }

    public Optional<Topic> topic(String code) {
        return Optional.ofNullable(topics.get(code));
    }

    public List<Topic> topics() {
        return parts.topics();
    }

    /** Of a force; of all when the code is empty. */
    public List<Plan> plans(Optional<String> force) {
        return parts.plans().stream()
                .filter(plan -> force.isEmpty() || plan.force().equals(force.get()))
                .toList();
    }

    /** How a measure stands to others, whichever of the two it is. */
    public List<Relation> relationsOf(String measure) {
        return parts.relations().stream()
                .filter(relation ->
                        relation.measure().equals(measure) || relation.of().equals(measure))
                .toList();
    }

    /** Codes of what a measure is made up of. */
    public List<String> partsOf(String whole) {
        return relationsOf(whole).stream()
                .filter(relation -> relation.kind() == Relation.RelationKind.PART_OF
                        && relation.of().equals(whole))
                .map(Relation::measure)
                .toList();
    }

    /** In the order of their days: its own, those of systems it is counted in, those of who counts it. */
    public List<MeasureChange> changesOf(String measure) {
        return changes.getOrDefault(measure, List.of());
    }

    public Registers registers() {
        return parts.registers();
    }

    /** The day a measure left, if it did by then. */
    public Optional<MeasureChange> retiredBy(String measure, LocalDate day) {
        return changesOf(measure).stream()
                .filter(change -> change.kind() == MeasureChange.MeasureChangeKind.RETIRED
                        && !change.on().isAfter(day))
                .findFirst();
    }

    /** Family of each outcome code in the grouping that holds on a day. */
    public Map<String, OutcomeFamily> outcomeFamilies(LocalDate day) {
        var version = parts.outcomes().stream()
                .map(OutcomeFamily::validFrom)
                .filter(from -> !from.isAfter(day))
                .max(Comparator.naturalOrder());
        return parts.outcomes().stream()
                .filter(family ->
                        version.filter(from -> from.equals(family.validFrom())).isPresent())
                .collect(Collectors.toMap(OutcomeFamily::code, family -> family));
    }

    /** Everything a figure of a force is held against on a day. */
    public List<Standard> standards(String force, String measure, LocalDate day) {
        return standardsOf(measure).stream()
                .filter(standard -> standard.holds(force, day))
                .toList();
    }

    public List<Standard> standardsOf(String measure) {
        return parts.standards().stream()
                .filter(standard -> standard.measure().equals(measure))
                .toList();
    }

    public List<Base> basesOf(String area) {
        return parts.bases().stream().filter(base -> base.area().equals(area)).toList();
    }

    /** Its own groups and those of all forces. */
    public List<PeerGroup> peerGroupsOf(String force) {
        return parts.peers().stream()
                .filter(group -> {
                    var owner = group.force();
                    return owner == null || owner.equals(force);
                })
                .toList();
    }

    public List<MissingPeriod> missing(String force) {
        return parts.missing().stream().filter(gap -> gap.force().equals(force)).toList();
    }

    public List<FigureConflict> conflicts(String force) {
        return parts.conflicts().stream()
                .filter(conflict -> conflict.force().equals(force))
                .toList();
    }
}
