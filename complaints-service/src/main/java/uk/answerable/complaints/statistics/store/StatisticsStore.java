package uk.answerable.complaints.statistics.store;

import static java.util.stream.Collectors.toMap;

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
        var periods = List.of(period.label(), period.lastYear().label());
        return counted(allowed, period)
                .chain(counted -> bulletins
                        .known(scope, allowed, periods)
                        .map(bulletin -> allowed.stream()
                                .collect(toMap(
                                        force -> force,
                                        force -> ForceStatistics.of(
                                                force,
                                                period,
                                                statistics.all(),
                                                side(counted, force, "NOW"),
                                                side(counted, force, "BEFORE"),
                                                bulletin,
                                                threshold(scope, force, today),
                                                today)))));
    }

    private Uni<List<CountRow>> counted(List<String> forces, StatisticPeriod period) {
        return sessions.read(session -> count(session, Counting.LOGGED, forces, period)
                .chain(logged -> count(session, Counting.FINALISED, forces, period)
                        .chain(finalised -> count(session, Counting.REVIEWED, forces, period)
                                .map(reviewed -> {
                                    var all = new ArrayList<CountRow>(logged);
                                    all.addAll(finalised);
                                    all.addAll(reviewed);
                                    return all;
                                }))));
    }

    private Uni<List<CountRow>> count(
            Mutiny.StatelessSession session, String statement, List<String> forces, StatisticPeriod period) {
        return session.createNativeQuery(statement, String.class)
                .setParameter("forces", forces)
                .setParameter("firstDay", period.firstDay())
                .setParameter("lastDay", period.lastDay())
                .setParameter("firstBefore", period.lastYear().firstDay())
                .setParameter("lastBefore", period.lastYear().lastDay())
                .setParameter("oldest", DayNumbers.OLDEST)
                .setParameter("newest", period.lastDay())
                .setParameter("daysOff", DayNumbers.daysOff(workingDays, period.lastDay()))
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

    private static Counted side(List<CountRow> counted, String force, String period) {
        var own = counted.stream()
                .filter(row -> row.force().equals(force) && row.period().equals(period))
                .toList();
        return new Counted(
                own.stream().map(CountRow::line).toList(), own.stream().anyMatch(CountRow::generated));
    }
}
