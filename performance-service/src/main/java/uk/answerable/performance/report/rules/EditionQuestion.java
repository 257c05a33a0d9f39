package uk.answerable.performance.report.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.area.rules.Area;
import uk.answerable.performance.area.rules.AreaLevel;
import uk.answerable.performance.area.rules.TableOrder;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.measure.rules.Frequency;
import uk.answerable.performance.measure.rules.Measure;
import uk.answerable.performance.measure.rules.MeasureEntry;
import uk.answerable.performance.measure.rules.Topic;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.peer.rules.PeerQuestion;
import uk.answerable.performance.plan.rules.Plan;
import uk.answerable.performance.reading.rules.ReadingPolicy;

/**
 * What edition is wanted, and which series it reads: all of them at once, whatever the inclusion rules take in later.
 *
 * @param records what is recorded about the force beside its figures
 * @param previous moment the edition before was assembled from, null for the first
 */
public record EditionQuestion(
        Dictionary dictionary,
        Catalogue catalogue,
        String force,
        ReportTemplate template,
        EditionPeriod period,
        Instant asKnownAt,
        OfficeRecords records,
        @Nullable Instant previous) {

    static final String FLAG_FORCE = "flag_exceptional_force";
    static final String FLAG_AREA = "flag_exceptional_policing_area";
    static final String FLAG_TREND = "flag_increasing_trend";
    static final String AVERAGE = ReadingPolicy.STATED_AVERAGE;
    private static final List<String> OF_FORCE =
            List.of(FLAG_FORCE, FLAG_AREA, FLAG_TREND, AVERAGE, CrimeTables.BREAKDOWN);
    private static final Set<AreaLevel> DIVISIONS =
            Set.of(AreaLevel.POLICING_AREA, AreaLevel.LOCAL_AUTHORITY, AreaLevel.UNALLOCATED);
    private static final String OUTCOMES = "crime-outcomes";

    /** Every series the edition may need, each once. */
    public List<SeriesKey> series() {
        var keys = new LinkedHashSet<SeriesKey>();
        for (var topic : topics().keySet()) {
            for (var measure : measures(topic)) {
                keys.add(key(measure.code(), force, measure.usualStatistic()));
                Stream.concat(divisions().stream(), rows(measure).stream())
                        .forEach(area -> keys.add(key(measure.code(), area.code(), measure.usualStatistic())));
                OF_FORCE.forEach(statistic -> keys.add(key(measure.code(), force, statistic)));
            }
            lead(topic)
                    .ifPresent(lead -> catalogue
                            .partsOf(lead.code())
                            .forEach(part -> keys.add(key(part, force, lead.usualStatistic()))));
        }
        topics().keySet().stream()
                .flatMap(topic -> Optional.ofNullable(topic.lead()).stream())
                .flatMap(lead -> dictionary.measure(lead).stream())
                .forEach(lead -> keys.addAll(besidePeers(lead).series(records.peers())));
        if (template.hasCrimeTables()) {
            for (var measure : CrimeTables.rows(this)) {
                OF_FORCE.forEach(statistic -> keys.add(key(measure, force, statistic)));
                for (var statistic : CrimeTables.OF_DISTRICTS) {
                    keys.add(key(measure, force, statistic));
                    districts().forEach(area -> keys.add(key(measure, area.code(), statistic)));
                }
            }
            outcomes().forEach(measure -> keys.add(key(measure.code(), force, measure.usualStatistic())));
        }
        return List.copyOf(keys);
    }

    PeerQuestion besidePeers(Measure measure) {
        return new PeerQuestion(force, measure.code(), measure.usualStatistic(), asKnownAt);
    }

    SeriesKey key(String measure, String area, String statistic) {
        return new SeriesKey(force, measure, area, statistic, asKnownAt);
    }

    /** Topics of the force's plans in their order, and those of no plan, each with the label of its priority. */
    Map<Topic, String> topics() {
        var labels = new HashMap<String, String>();
        catalogue
                .plans(Optional.of(force))
                .forEach(plan -> plan.priorities()
                        .forEach((Plan.Priority priority) -> labels.put(priority.code(), priority.label())));
        var topics = new LinkedHashMap<Topic, String>();
        for (var topic : catalogue.topics()) {
            var priority = topic.priority();
            if (topic.inclusion() != null && (priority == null || labels.containsKey(priority))) {
                topics.put(topic, priority == null ? "" : labels.getOrDefault(priority, ""));
            }
        }
        return topics;
    }

    /** The measure that leads a topic's page. */
    Optional<Measure> lead(Topic topic) {
        return Optional.ofNullable(topic.lead()).flatMap(dictionary::measure);
    }

    /** Of a topic, without what was retired before the month. */
    List<Measure> measures(Topic topic) {
        return dictionary.measures().stream()
                .filter(measure -> catalogue
                        .entry(measure.code())
                        .filter(entry -> entry.topic().equals(topic.code()))
                        .isPresent())
                .filter(measure ->
                        catalogue.retiredBy(measure.code(), period.start()).isEmpty())
                .toList();
    }

    /** Whether a measure tells what was done, which is context and no outcome. */
    boolean isActivity(Measure measure) {
        return catalogue.entry(measure.code()).filter(MeasureEntry::isActivity).isPresent();
    }

    List<Measure> outcomes() {
        return catalogue.topic(OUTCOMES).map(this::measures).orElse(List.of());
    }

    List<Area> divisions() {
        return dictionary.areasOf(force).stream()
                .filter(area -> DIVISIONS.contains(area.level()))
                .toList();
    }

    List<Area> districts() {
        return inOrder(
                TableOrder.DISTRICTS,
                dictionary.areasOf(force).stream()
                        .filter(area -> area.level() == AreaLevel.DISTRICT)
                        .toList());
    }

    /** Rows of a measure's table by area: those of its topic's printed table first, in its order, else the force last. */
    List<Area> rows(Measure measure) {
        var topic = catalogue.entry(measure.code()).map(MeasureEntry::topic).orElse("");
        var printed = catalogue.registers().order(force, topic).map(TableOrder::areas).orElse(List.of()).stream()
                .flatMap(area -> dictionary.area(area).stream());
        var others = Stream.concat(divisions().stream(), dictionary.area(force).stream());
        return Stream.concat(printed, others).distinct().toList();
    }

    private List<Area> inOrder(String table, List<Area> areas) {
        var order =
                catalogue.registers().order(force, table).map(TableOrder::areas).orElse(List.of());
        return areas.stream()
                .sorted(Comparator.comparingInt(
                        area -> order.contains(area.code()) ? order.indexOf(area.code()) : order.size()))
                .toList();
    }

    /** Last day it reports on. */
    public LocalDate end() {
        return period.end();
    }

    /** Month the period ends in. */
    YearMonth month() {
        return period.month();
    }

    /**
     * Whether figures of a kind are the edition's own: a week's is made of weeks, the others of everything else and of
     * measures that come by the week only.
     */
    boolean takes(String measure, PeriodKind kind) {
        return kind == PeriodKind.WEEK
                ? isWeekly()
                        || catalogue
                                .entry(measure)
                                .filter(entry -> entry.frequency() == Frequency.WEEKLY)
                                .isPresent()
                : !isWeekly();
    }

    boolean isWeekly() {
        return period.rhythm() == EditionRhythm.WEEKLY;
    }
}
