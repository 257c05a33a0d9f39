package uk.answerable.meetings.watch.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.meetings.watch.rules.WatchTrigger;

/** Makes watch items due in the transaction of what they waited for. Who is due is not waiting, so each fires once. */
@ApplicationScoped
public class WatchFiring {

    private final AuditTrail audit;

    @Inject
    WatchFiring(AuditTrail audit) {
        this.audit = audit;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected WatchFiring() {
        this.audit = null;
    }

    /** Figures came out. */
    public Uni<Void> data(Scope scope, Mutiny.Session session, WatchTrigger.NewData data, LocalDate today) {
        var measure = data.measure();
        var ofForce = "w.triggerKind = NEXT_DATA and w.forceCode = :force";
        return (measure == null
                        ? waiting(session, ofForce, Map.of("force", data.force()))
                        : waiting(
                                session,
                                ofForce + " and w.measureCode = :measure",
                                Map.of("force", data.force(), "measure", measure)))
                .chain(rows -> fire(
                        scope,
                        session,
                        rows.stream()
                                .filter(row ->
                                        row.trigger() instanceof WatchTrigger.NextData next && next.isMetBy(data))
                                .toList(),
                        today,
                        row -> data.words()));
    }

    /** A day came, and with it the items of days, of laws in force, and of inspections whose report is answered here. */
    public Uni<Void> day(Scope scope, Mutiny.Session session, LocalDate today) {
        return waiting(session, "w.triggerDay <= :today", Map.of("today", today))
                .chain(rows -> fire(scope, session, rows, today, WatchFiring::dayInWords))
                .chain(() -> waiting(
                        session,
                        "w.triggerKind = INSPECTION_REPORT and exists (select 1 from InspectionResponseRow r"
                                + " where r.forceCode = w.forceCode and r.inspection = w.inspection"
                                + " and r.reportPublishedOn <= :today)",
                        Map.of("today", today)))
                .chain(rows ->
                        fire(scope, session, rows, today, row -> "the report was published: " + row.triggerWhat));
    }

    private static String dayInWords(WatchItemRow row) {
        return row.trigger() instanceof WatchTrigger.RegimeStart(var regime, var day)
                ? "%s is in force from %s".formatted(regime, day)
                : "the day came: " + Objects.requireNonNull(row.triggerDay);
    }

    private static Uni<List<WatchItemRow>> waiting(
            Mutiny.Session session, String condition, Map<String, Object> parameters) {
        var query = session.createSelectionQuery(
                        "from WatchItemRow w where w.state = WAITING and " + condition + " order by w.id",
                        WatchItemRow.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private Uni<Void> fire(
            Scope scope,
            Mutiny.Session session,
            List<WatchItemRow> rows,
            LocalDate today,
            Function<WatchItemRow, String> by) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        rows.forEach(row -> row.fire(today, by.apply(row)));
        var all = session.flush();
        for (var row : rows) {
            all = all.chain(() -> audit.append(session, scope, "fire", WatchStore.TYPE, row.id.toString(), "state"));
        }
        return all;
    }
}
