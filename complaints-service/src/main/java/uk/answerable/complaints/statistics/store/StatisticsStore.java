package uk.answerable.complaints.statistics.store;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.bulletin.store.BulletinStore;
import uk.answerable.complaints.statistics.rules.Counted;
import uk.answerable.complaints.statistics.rules.ForceStatistics;
import uk.answerable.complaints.statistics.rules.Spread;
import uk.answerable.complaints.statistics.rules.StatisticList;
import uk.answerable.complaints.statistics.rules.StatisticPeriod;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;

/** Counts statistics whenever they are asked for: one statement a family, no case is loaded and no count kept. */
@ApplicationScoped
public class StatisticsStore {

    private static final String TYPE = "ComplaintStatistics";

    @Inject
    Sessions sessions;

    @Inject
    BulletinStore bulletins;

    @Inject
    StatisticList statistics;

    @Inject
    WorkingDays workingDays;

    @Inject
    JsonRows rows;

    /** A period as the statements read it. */
    record AskedRow(
            String period,
            @JsonProperty("first_day") LocalDate firstDay,
            @JsonProperty("last_day") LocalDate lastDay) {

        static AskedRow of(StatisticPeriod period) {
            return new AskedRow(period.label(), period.firstDay(), period.lastDay());
        }
    }

    /** A line as the statements print it. */
    record CountRow(
            String force,
            String period,
            String measure,
            String code,
            long count,
            boolean generated,
            @Nullable Long totalDays,
            @Nullable Long longest,
            @Nullable List<Double> quantiles) {

        Counted.Line line() {
            return new Counted.Line(
                    measure,
                    code,
                    count,
                    Optional.ofNullable(quantiles)
                            .filter(found -> totalDays != null && longest != null)
                            .map(found -> new Spread(
                                    count,
                                    Objects.requireNonNull(totalDays),
                                    found.get(0),
                                    found.get(1),
                                    found.get(2),
                                    found.get(3),
                                    Objects.requireNonNull(longest))));
        }
    }

    /** The statistics of several forces in one period, by force; small counts as far as the caller may see them. */
    public Uni<Map<String, ForceStatistics>> of(
            Scope scope, Collection<String> forces, StatisticPeriod period, LocalDate today) {
        var allowed = forces.stream()
                .distinct()
                .filter(force -> scope.permits("PoliceForce", "complaintStatistics", Place.ofForce(Place.ANY, force)))
                .toList();
        if (allowed.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return counted(allowed, asked(period))
                .chain(counted -> bulletins
                        .known(
                                scope,
                                allowed,
                                List.of(period.label(), period.lastYear().label()))
                        .map(bulletin -> allowed.stream()
                                .collect(toMap(
                                        force -> force,
                                        force -> ForceStatistics.of(
                                                force,
                                                period,
                                                statistics.all(),
                                                soFar(counted, force, period),
                                                soFar(counted, force, period.lastYear()),
                                                bulletin,
                                                threshold(scope, force, today),
                                                today)))));
    }

    /** Of its year and the one before: what may be shown of a period hangs on what those before it showed. */
    private static List<StatisticPeriod> asked(StatisticPeriod period) {
        return Stream.of(period, period.lastYear())
                .flatMap(one -> one.soFar().stream())
                .toList();
    }

    private Uni<List<CountRow>> counted(List<String> forces, List<StatisticPeriod> periods) {
        return sessions.read(session -> count(session, Counting.LOGGED, forces, periods)
                .chain(logged -> count(session, Counting.FINALISED, forces, periods)
                        .chain(finalised -> count(session, Counting.REVIEWED, forces, periods)
                                .map(reviewed -> {
                                    var all = new ArrayList<CountRow>(logged);
                                    all.addAll(finalised);
                                    all.addAll(reviewed);
                                    return all;
                                }))));
    }

    private Uni<List<CountRow>> count(
            Mutiny.StatelessSession session, String statement, List<String> forces, List<StatisticPeriod> periods) {
        var newest = periods.stream()
                .map(StatisticPeriod::lastDay)
                .max(naturalOrder())
                .orElseThrow();
        return session.createNativeQuery(statement, String.class)
                .setParameter("forces", forces)
                .setParameter(
                        "periods",
                        rows.parameter(periods.stream().map(AskedRow::of).toList()))
                .setParameter("oldest", DayNumbers.OLDEST)
                .setParameter("newest", newest)
                .setParameter("daysOff", DayNumbers.daysOff(workingDays, newest))
                .getResultList()
                .map(found -> found.stream()
                        .map(row -> rows.read(row, CountRow.class))
                        .toList());
    }

    private Optional<Integer> threshold(Scope scope, String force, LocalDate today) {
        return scope.permits(TYPE, "small-counts", Place.ofForce(Place.ANY, force))
                ? Optional.empty()
                : Optional.of(statistics.threshold(today));
    }

    private static List<Counted> soFar(List<CountRow> counted, String force, StatisticPeriod period) {
        return period.soFar().stream().map(one -> of(counted, force, one)).toList();
    }

    private static Counted of(List<CountRow> counted, String force, StatisticPeriod period) {
        var own = counted.stream()
                .filter(row -> row.force().equals(force) && row.period().equals(period.label()))
                .toList();
        return new Counted(
                own.stream().map(CountRow::line).toList(), own.stream().anyMatch(CountRow::generated));
    }
}
