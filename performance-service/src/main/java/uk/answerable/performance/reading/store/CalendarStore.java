package uk.answerable.performance.reading.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.reading.rules.CalendarPeriod;
import uk.answerable.performance.reading.rules.CalendarPeriod.CalendarKind;

/** Keeps days of the calendar offices record; with those of the reviewed file they are all a force has. */
@ApplicationScoped
public class CalendarStore {

    private static final String TYPE = "CalendarAnnotation";

    private static final String KEEP = """
        INSERT INTO calendar_period (code, force, kind, label, first_day, last_day, topics, source, recorded_at)
        SELECT code, force, kind, label, first_day, last_day, topics, source, recorded_at
        FROM jsonb_to_record(CAST(CAST(:row AS text) AS jsonb)) AS r(
            code uuid, force text, kind text, label text, first_day date, last_day date, topics jsonb, source text,
            recorded_at timestamptz)
        """;

    private static final String OF_FORCES = """
        SELECT CAST(row_to_json(held) AS text) FROM (
            SELECT code, force, kind, label, first_day, last_day, topics, source, recorded_at
            FROM calendar_period
            WHERE force IN (SELECT jsonb_array_elements_text(CAST(CAST(:forces AS text) AS jsonb)))
              AND recorded_at <= :known_by
            ORDER BY first_day, code) held
        """;

    private final Sessions sessions;
    private final JsonRows rows;
    private final AuditTrail trail;
    private final Catalogue catalogue;

    @Inject
    CalendarStore(Sessions sessions, JsonRows rows, AuditTrail trail, Catalogue catalogue) {
        this.sessions = sessions;
        this.rows = rows;
        this.trail = trail;
        this.catalogue = catalogue;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected CalendarStore() {
        this.sessions = null;
        this.rows = null;
        this.trail = null;
        this.catalogue = null;
    }

    record Row(
            UUID code,
            String force,
            CalendarKind kind,
            String label,
            LocalDate first_day,
            LocalDate last_day,
            Set<String> topics,
            String source,
            Instant recorded_at) {

        CalendarPeriod period() {
            return new CalendarPeriod(code.toString(), kind, label, force, first_day, last_day, topics, source);
        }
    }

    /** Records days of the caller's force. */
    public Uni<CalendarPeriod> record(Scope scope, String force, CalendarPeriod period, Instant at) {
        if (!scope.permits(TYPE, "record", Place.ofForce(Place.ANY, force))) {
            throw new RefusedException(Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this."));
        }
        var row = new Row(
                Ids.read(period.code()).orElseThrow(),
                force,
                period.kind(),
                period.label(),
                period.from(),
                period.to(),
                period.topics(),
                period.source(),
                at);
        return sessions.write(session -> session.createNativeQuery(KEEP)
                .setParameter("row", rows.parameter(row))
                .executeUpdate()
                .chain(() -> trail.append(
                        session,
                        scope,
                        "record",
                        TYPE,
                        period.code(),
                        period.kind().name()))
                .replaceWith(period));
    }

    /** The calendar of forces as recorded by a moment, and that of the reviewed file; it is public. */
    public Uni<Map<String, List<CalendarPeriod>>> of(Scope scope, Set<String> forces, Instant knownBy) {
        var asked = forces.stream()
                .filter(force -> scope.permits(TYPE, "label", Place.ofForce(Place.ANY, force)))
                .toList();
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(session -> session.createNativeQuery(OF_FORCES, String.class)
                        .setParameter("forces", rows.parameter(asked))
                        .setParameter("known_by", knownBy)
                        .getResultList())
                .map(answer -> {
                    var all = new HashMap<String, List<CalendarPeriod>>();
                    asked.forEach(force ->
                            all.put(force, new ArrayList<>(catalogue.registers().calendar(force))));
                    for (var line : answer) {
                        var row = rows.read(line, Row.class);
                        all.computeIfAbsent(row.force(), force -> new ArrayList<>())
                                .add(row.period());
                    }
                    return all;
                });
    }
}
