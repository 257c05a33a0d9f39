package uk.answerable.performance.reading.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.performance.dictionary.rules.Catalogue;
import uk.answerable.performance.dictionary.store.ForceRegister;
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

    private final ForceRegister register;
    private final ForceRegister.Section<Row, CalendarPeriod> section;

    @Inject
    CalendarStore(ForceRegister register, Catalogue catalogue) {
        this.register = register;
        this.section = new ForceRegister.Section<>(
                TYPE,
                "label",
                KEEP,
                OF_FORCES,
                Row.class,
                Row::force,
                Row::period,
                force -> catalogue.registers().calendar(force));
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected CalendarStore() {
        this.register = null;
        this.section = null;
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
        return register.record(scope, section, row, period.code(), period.kind().name())
                .replaceWith(period);
    }

    /** The calendar of forces as recorded by a moment, and that of the reviewed file; it is public. */
    public Uni<Map<String, List<CalendarPeriod>>> of(Scope scope, Set<String> forces, Instant knownBy) {
        return register.of(scope, section, forces, knownBy);
    }
}
