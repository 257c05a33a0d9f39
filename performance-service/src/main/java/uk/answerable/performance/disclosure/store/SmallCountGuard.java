package uk.answerable.performance.disclosure.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.performance.area.rules.Area;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.disclosure.rules.DisclosurePolicies;
import uk.answerable.performance.disclosure.rules.DisclosurePolicy;
import uk.answerable.performance.disclosure.rules.SmallCounts;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.SeriesKey;

/** Keeps small counts of sensitive measures from whoever the matrix does not let see them. */
@ApplicationScoped
public class SmallCountGuard {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Dictionary dictionary;
    private final DisclosurePolicies policies;
    private final Clock clock;

    @Inject
    SmallCountGuard(Dictionary dictionary, DisclosurePolicies policies, Clock clock) {
        this.dictionary = dictionary;
        this.policies = policies;
        this.clock = clock;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected SmallCountGuard() {
        this.dictionary = null;
        this.policies = null;
        this.clock = null;
    }

    /** The series asked for, and the other parts of a force that what may be shown of one depends on. */
    public List<SeriesKey> withParts(Scope scope, List<SeriesKey> keys) {
        var all = new LinkedHashSet<>(keys);
        keys.stream()
                .filter(key -> guarded(scope, key).isPresent())
                .forEach(key -> parts(key.force()).forEach(area -> all.add(at(key, area.code()))));
        return List.copyOf(all);
    }

    /** What was found of the series asked for, without what may not be shown. */
    public Map<SeriesKey, List<Known>> shown(Scope scope, List<SeriesKey> keys, Map<SeriesKey, List<Known>> known) {
        var shown = new HashMap<SeriesKey, List<Known>>();
        for (var key : keys) {
            var figures = guarded(scope, key)
                    .map(policy -> protect(key, policy, known))
                    .orElseGet(() -> known.getOrDefault(key, List.of()));
            if (!figures.isEmpty()) {
                shown.put(key, figures);
            }
        }
        return shown;
    }

    private List<Known> protect(SeriesKey key, DisclosurePolicy policy, Map<SeriesKey, List<Known>> known) {
        var parts = new HashMap<String, List<Known>>();
        for (var area : parts(key.force())) {
            var figures = known.get(at(key, area.code()));
            if (figures != null) {
                parts.put(area.code(), figures);
            }
        }
        return new SmallCounts(dictionary.areasOf(key.force()), key.force(), policy.threshold())
                .protect(parts)
                .getOrDefault(key.area(), List.of());
    }

    /** Empty where everything may be shown: of no sensitive measure, of the whole force, or to the force's own. */
    private Optional<DisclosurePolicy> guarded(Scope scope, SeriesKey key) {
        if (dictionary.area(key.area()).filter(SmallCountGuard::isPart).isEmpty()
                || scope.permits("Observation", "small-counts", Place.ofForce(Place.ANY, key.force()))) {
            return Optional.empty();
        }
        return policies.of(key.measure(), LocalDate.now(clock.withZone(HERE)));
    }

    private List<Area> parts(String force) {
        return dictionary.areasOf(force).stream()
                .filter(SmallCountGuard::isPart)
                .toList();
    }

    private static boolean isPart(Area area) {
        return switch (area.level()) {
            case FORCE, NATIONAL, PEER, ALLIANCE -> false;
            case POLICING_AREA,
                    LOCAL_POLICING_AREA,
                    DISTRICT,
                    LOCAL_AUTHORITY,
                    WARD,
                    NEIGHBOURHOOD,
                    CUSTODY_SITE,
                    UNALLOCATED -> true;
        };
    }

    private static SeriesKey at(SeriesKey key, String area) {
        return new SeriesKey(key.force(), key.measure(), area, key.statistic(), key.asKnownAt());
    }
}
