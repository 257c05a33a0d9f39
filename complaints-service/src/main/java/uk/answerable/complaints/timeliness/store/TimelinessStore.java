package uk.answerable.complaints.timeliness.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.complaints.timeliness.rules.Span;
import uk.answerable.complaints.timeliness.rules.Timeliness;
import uk.answerable.complaints.timeliness.rules.TimelinessRule;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.Sessions;

/** Counts timeliness from the dates of the cases, whenever it is asked for; no count is kept. */
@ApplicationScoped
public class TimelinessStore {

    private static final String CASES = """
            select c.force, c.regime, c.receivedOn, c.recordedOn, c.finalisedOn, c.generated from CaseRow c
            where c.force in :forces and c.recordedOn is not null
            and (c.recordedOn between :from and :to or c.finalisedOn between :from and :to)
            """;
    private static final String LAST = """
            select c.force, max(c.recordedOn), max(c.finalisedOn) from CaseRow c where c.force in :forces group by c.force
            """;

    @Inject
    Sessions sessions;

    @Inject
    TimelinessRule rule;

    private record CaseDates(
            String force,
            Regime regime,
            LocalDate receivedOn,
            @Nullable LocalDate recordedOn,
            @Nullable LocalDate finalisedOn,
            boolean generated) {

        Stream<Span> in(YearMonth month, @Nullable LocalDate step) {
            return step != null && YearMonth.from(step).equals(month)
                    ? Stream.of(new Span(regime, receivedOn, step, generated))
                    : Stream.empty();
        }
    }

    /** The figures of several forces in consecutive months, by force, the oldest first. */
    public Uni<Map<String, List<Timeliness>>> months(
            Scope scope, Collection<String> forces, YearMonth first, YearMonth last) {
        var allowed = allowed(scope, forces);
        return sessions.read(session -> session.createQuery(CASES, CaseDates.class)
                        .setParameter("forces", allowed)
                        .setParameter("from", first.atDay(1))
                        .setParameter("to", last.atEndOfMonth())
                        .getResultList())
                .map(cases -> {
                    var figures = new HashMap<String, List<Timeliness>>();
                    allowed.forEach(force -> figures.put(force, figures(force, cases, first, last)));
                    return figures;
                });
    }

    /** The last month in which a case of each force was recorded or finalised; forces without cases are left out. */
    public Uni<Map<String, YearMonth>> lastMonths(Scope scope, Collection<String> forces) {
        return sessions.read(session -> session.createQuery(LAST, Object[].class)
                        .setParameter("forces", allowed(scope, forces))
                        .getResultList())
                .map(rows -> {
                    var last = new HashMap<String, YearMonth>();
                    rows.forEach(row -> Stream.of(row[1], row[2])
                            .flatMap(day -> Optional.ofNullable((LocalDate) day).stream())
                            .max(LocalDate::compareTo)
                            .ifPresent(day -> last.put((String) row[0], YearMonth.from(day))));
                    return last;
                });
    }

    private List<Timeliness> figures(String force, List<CaseDates> cases, YearMonth first, YearMonth last) {
        var own = cases.stream().filter(one -> one.force().equals(force)).toList();
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> rule.of(
                        force,
                        month,
                        own.stream()
                                .flatMap(one -> one.in(month, one.recordedOn()))
                                .toList(),
                        own.stream()
                                .flatMap(one -> one.in(month, one.finalisedOn()))
                                .toList()))
                .toList();
    }

    private static List<String> allowed(Scope scope, Collection<String> forces) {
        return forces.stream()
                .distinct()
                .filter(force -> scope.permits("PoliceForce", "complaintTimeliness", Place.ofForce(Place.ANY, force)))
                .toList();
    }
}
