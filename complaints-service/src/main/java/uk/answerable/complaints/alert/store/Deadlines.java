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
import uk.answerable.kernel.store.JsonRows;

/** Keeps the running deadlines of cases in step with what their steps made of them. */
@ApplicationScoped
public class Deadlines {

    private static final String WRITE = """
            WITH given AS MATERIALIZED (SELECT CAST(CAST(:rows AS text) AS jsonb) AS rows),
            gone AS (
                DELETE FROM case_deadline d
                USING given, jsonb_populate_recordset(CAST(NULL AS case_deadline), rows -> 'gone') g
                WHERE d.case_id = g.case_id AND d.rule = g.rule AND d.start_on = g.start_on)
            INSERT INTO case_deadline (case_id, rule, start_on, due_on, warn_on, warned, passed)
            SELECT case_id, rule, start_on, due_on, warn_on, warned, passed
            FROM given, jsonb_populate_recordset(CAST(NULL AS case_deadline), rows -> 'come')
            ON CONFLICT (case_id, rule, start_on) DO UPDATE SET due_on = excluded.due_on, warn_on = excluded.warn_on,
                warned = excluded.warned, passed = excluded.passed
            """;
    private static final String RECKONED = """
            INSERT INTO case_reckoned (case_id, version)
            SELECT CAST(id AS uuid), :version FROM unnest(string_to_array(:ids, ',')) AS t(id)
            ON CONFLICT (case_id) DO UPDATE SET version = excluded.version
            """;

    private final Clocks clocks;
    private final AlertPolicies policies;
    private final Clock clock;
    private final JsonRows json;
    private final String version;

    @Inject
    Deadlines(
            Clocks clocks,
            AlertPolicies policies,
            ClockPolicies clockPolicies,
            WorkingDays workingDays,
            Clock clock,
            JsonRows json) {
        this.clocks = clocks;
        this.policies = policies;
        this.clock = clock;
        this.json = json;
        this.version = CalendarVersion.of(workingDays, clockPolicies, policies);
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected Deadlines() {
        this.clocks = null;
        this.policies = null;
        this.clock = null;
        this.json = null;
        this.version = null;
    }

    /**
     * One deadline that moved.
     *
     * @param rule of the clock
     */
    public record Moved(UUID caseId, String rule, LocalDate from, LocalDate to) {}

    /** Name of the calendar and policies they are reckoned with. */
    public String version() {
        return version;
    }

    /** Those of a case that is not in the database yet. */
    public List<DeadlineRow> rows(ComplaintCase complaint) {
        return of(complaint).stream()
                .map(deadline -> new DeadlineRow(complaint.identity().id(), deadline))
                .toList();
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
                .setReadOnly(true)
                .getResultList()
                .chain(rows -> {
                    var held = rows.stream().collect(groupingBy(row -> row.key.caseId()));
                    var moved = new ArrayList<Moved>();
                    var changes = new Changes(new ArrayList<>(), new ArrayList<>());
                    cases.forEach(
                            one -> update(one, held.getOrDefault(one.identity().id(), List.of()), changes, moved));
                    return write(session, changes).replaceWith(moved);
                });
    }

    /**
     * What becomes of deadlines.
     *
     * @param gone that run no more
     * @param come that are new, or due or told of on another day
     */
    private record Changes(List<DeadlineRow> gone, List<DeadlineRow> come) {}

    private Uni<Void> write(Mutiny.Session session, Changes changes) {
        if (changes.gone().isEmpty() && changes.come().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(WRITE)
                .setParameter("rows", json.columns(changes))
                .executeUpdate()
                .replaceWithVoid();
    }

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
            if (row.follow(deadline)) {
                changes.come().add(row);
            }
            if (!row.dueOn.equals(before)) {
                moved.add(new Moved(id, deadline.rule(), before, row.dueOn));
            }
        }
        changes.gone().addAll(held.values());
    }

    private List<RunningDeadline> of(ComplaintCase complaint) {
        return RunningDeadline.of(complaint, clocks, policies, LocalDate.now(clock));
    }
}
