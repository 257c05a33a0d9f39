package uk.answerable.complaints.alert.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.alert.rules.AlertPolicies;
import uk.answerable.complaints.alert.rules.CalendarVersion;
import uk.answerable.complaints.alert.rules.RunningDeadline;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.policy.rules.ClockPolicies;
import uk.answerable.kernel.calendar.WorkingDays;

/** Keeps the running deadlines of cases in step with what their steps made of them. */
@ApplicationScoped
public class Deadlines {

    private static final String RECKONED = """
            INSERT INTO case_reckoned (case_id, version)
            SELECT CAST(id AS uuid), :version FROM unnest(string_to_array(:ids, ',')) AS t(id)
            ON CONFLICT (case_id) DO UPDATE SET version = excluded.version
            """;

    private final Clocks clocks;
    private final AlertPolicies policies;
    private final Clock clock;
    private final String version;

    @Inject
    Deadlines(
            Clocks clocks, AlertPolicies policies, ClockPolicies clockPolicies, WorkingDays workingDays, Clock clock) {
        this.clocks = clocks;
        this.policies = policies;
        this.clock = clock;
        this.version = CalendarVersion.of(workingDays, clockPolicies, policies);
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected Deadlines() {
        this.clocks = null;
        this.policies = null;
        this.clock = null;
        this.version = null;
    }

    /**
     * One deadline that moved.
     *
     * @param rule of the clock
     */
    public record Moved(UUID caseId, String rule, LocalDate from, LocalDate to) {}

    /** Name of the calendar and policies they are reckoned with. */
    String version() {
        return version;
    }

    /** Writes the deadlines of a case that is not in the database yet. */
    public Uni<Void> start(Mutiny.Session session, ComplaintCase complaint) {
        return session.persistAll(of(complaint).stream()
                        .map(deadline -> new DeadlineRow(complaint.identity().id(), deadline))
                        .toArray())
                .chain(session::flush)
                .chain(() -> reckoned(session, List.of(complaint.identity().id())));
    }

    /** Notes that these cases are reckoned with the calendar and policies of now. */
    Uni<Void> reckoned(Mutiny.Session session, List<UUID> ids) {
        return session.createNativeQuery(RECKONED)
                .setParameter("version", version)
                .setParameter("ids", ids.stream().map(UUID::toString).collect(joining(",")))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Brings the deadlines of cases up to date; answers which moved without having been stopped or started. */
    public Uni<List<Moved>> update(Mutiny.Session session, List<ComplaintCase> cases) {
        var ids = cases.stream().map(one -> one.identity().id()).toList();
        return session.createQuery("from DeadlineRow where key.caseId in :ids", DeadlineRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .chain(rows -> {
                    var held = rows.stream().collect(groupingBy(row -> row.key.caseId()));
                    var moved = new ArrayList<Moved>();
                    var changes = new Changes(new ArrayList<>(), new ArrayList<>());
                    cases.forEach(
                            one -> update(one, held.getOrDefault(one.identity().id(), List.of()), changes, moved));
                    return session.removeAll(changes.gone().toArray())
                            .chain(() -> session.persistAll(changes.come().toArray()))
                            .chain(session::flush)
                            .replaceWith(moved);
                });
    }

    private record Changes(List<DeadlineRow> gone, List<DeadlineRow> come) {}

    private void update(ComplaintCase complaint, List<DeadlineRow> rows, Changes changes, List<Moved> moved) {
        var id = complaint.identity().id();
        var held = rows.stream().collect(toMap(row -> row.key, Function.identity()));
        for (var deadline : of(complaint)) {
            var row = held.remove(DeadlineRow.key(id, deadline));
            if (row == null) {
                changes.come().add(new DeadlineRow(id, deadline));
                continue;
            }
            var before = row.dueOn;
            if (row.moveTo(deadline)) {
                moved.add(new Moved(id, deadline.rule(), before, deadline.dueOn()));
            }
        }
        changes.gone().addAll(held.values());
    }

    private List<RunningDeadline> of(ComplaintCase complaint) {
        return RunningDeadline.of(complaint, clocks, policies, LocalDate.now(clock));
    }
}
