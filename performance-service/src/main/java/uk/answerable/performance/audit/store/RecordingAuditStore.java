package uk.answerable.performance.audit.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.audit.rules.AuditKind;
import uk.answerable.performance.audit.rules.AuditMonth;
import uk.answerable.performance.audit.rules.AuditSample;
import uk.answerable.performance.audit.rules.RecordingAudit;

/** Keeps audits of crime recording. The public sees the published ones, a force and its scrutineers all of the force. */
@ApplicationScoped
public class RecordingAuditStore {

    private static final String TYPE = "RecordingAudit";

    private static final String KEEP = """
        INSERT INTO recording_audit
        SELECT code, force, kind, topic, decided_by, period_start, period_end, correct, examined, population,
               stated_percent, stated_half_width, sample, system, method, auditor, next_audit, note, source,
               published, known_at
        FROM jsonb_to_recordset(CAST(CAST(:rows AS text) AS jsonb)) AS r(
            code text, force text, kind text, topic text, decided_by text, period_start date, period_end date,
            correct int, examined int, population int, stated_percent numeric, stated_half_width numeric,
            sample text, system text, method text, auditor text, next_audit date, note text, source text,
            published boolean, known_at timestamptz)
        ON CONFLICT (code) DO NOTHING
        """;

    private static final String KEEP_GAPS = """
        INSERT INTO audit_gap
        SELECT force, month, reason, source, known_at
        FROM jsonb_to_recordset(CAST(CAST(:rows AS text) AS jsonb)) AS r(
            force text, month date, reason text, source text, known_at timestamptz)
        ON CONFLICT (force, month) DO NOTHING
        """;

    private static final String LIST = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT * FROM recording_audit
            WHERE force = :force AND (published OR :unpublished) AND (CAST(:kind AS text) = '' OR kind = :kind)
              AND (period_end, code) < (CAST(:beforeEnd AS date), CAST(:beforeCode AS text))
              AND period_end >= :from AND period_start <= :to
            ORDER BY period_end DESC, code DESC
            LIMIT :most) found
        """;

    private static final String GAPS = """
        SELECT CAST(row_to_json(gap) AS text) FROM (
            SELECT month, reason, source FROM audit_gap
            WHERE force = :force AND month BETWEEN :from AND :to) gap
        """;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int MOST_IN_A_CALENDAR = 2_000;

    private final Sessions sessions;
    private final JsonRows rows;
    private final AuditTrail trail;

    @Inject
    RecordingAuditStore(Sessions sessions, JsonRows rows, AuditTrail trail) {
        this.sessions = sessions;
        this.rows = rows;
        this.trail = trail;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected RecordingAuditStore() {
        this.sessions = null;
        this.rows = null;
        this.trail = null;
    }

    record Row(
            String code,
            String force,
            AuditKind kind,
            String topic,
            @Nullable String decided_by,
            LocalDate period_start,
            LocalDate period_end,
            @Nullable Integer correct,
            int examined,
            @Nullable Integer population,
            @Nullable BigDecimal stated_percent,
            @Nullable BigDecimal stated_half_width,
            AuditSample sample,
            @Nullable String system,
            @Nullable String method,
            String auditor,
            @Nullable LocalDate next_audit,
            @Nullable String note,
            String source,
            boolean published,
            @Nullable String known_at) {

        static Row of(RecordingAudit audit, Instant at) {
            return new Row(
                    audit.code(),
                    audit.force(),
                    audit.kind(),
                    audit.topic(),
                    audit.decidedBy(),
                    audit.from(),
                    audit.to(),
                    audit.correct(),
                    audit.examined(),
                    audit.population(),
                    audit.statedPercent(),
                    audit.statedHalfWidth(),
                    audit.sample(),
                    audit.system(),
                    audit.method(),
                    audit.auditor(),
                    audit.nextAudit(),
                    audit.note(),
                    audit.source(),
                    audit.published(),
                    at.toString());
        }

        RecordingAudit audit() {
            return new RecordingAudit(
                    code,
                    force,
                    kind,
                    topic,
                    decided_by,
                    period_start,
                    period_end,
                    correct,
                    examined,
                    population,
                    stated_percent,
                    stated_half_width,
                    sample,
                    system,
                    method,
                    auditor,
                    next_audit,
                    note,
                    source,
                    published);
        }
    }

    private record GapRow(String force, LocalDate month, String reason, String source, Instant known_at) {}

    record HeldGap(LocalDate month, String reason, String source) {}

    /** Where a page begins: after this audit, in the order of the list. */
    public record After(LocalDate to, String code) {}

    /** Keeps the audits and gaps of the reference data; what is held stays. */
    public Uni<Void> load(Scope scope, List<RecordingAudit> audits, List<AuditFiles.GapOf> gaps, Instant at) {
        if (!scope.isService()) {
            throw forbidden();
        }
        var gapRows = gaps.stream()
                .map(one -> new GapRow(
                        one.force(),
                        one.gap().month().atDay(1),
                        one.gap().reason(),
                        one.gap().source(),
                        at))
                .toList();
        return sessions.write(session -> keep(session, audits, at)
                .chain(() -> session.createNativeQuery(KEEP_GAPS)
                        .setParameter("rows", rows.parameter(gapRows))
                        .executeUpdate())
                .replaceWithVoid());
    }

    /** Records an audit of the caller's force. */
    public Uni<RecordingAudit> record(Scope scope, RecordingAudit audit, Instant at) {
        if (!scope.permits(TYPE, "record", Place.ofForce(Place.ANY, audit.force()))) {
            throw forbidden();
        }
        return sessions.write(session -> keep(session, List.of(audit), at)
                .chain(() -> trail.append(
                        session,
                        scope,
                        "record",
                        TYPE,
                        audit.code(),
                        audit.kind().name()))
                .replaceWith(audit));
    }

    private static RefusedException forbidden() {
        return new RefusedException(Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this."));
    }

    private Uni<Integer> keep(Mutiny.Session session, List<RecordingAudit> audits, Instant at) {
        return session.createNativeQuery(KEEP)
                .setParameter(
                        "rows",
                        rows.parameter(
                                audits.stream().map(audit -> Row.of(audit, at)).toList()))
                .executeUpdate();
    }

    /** A page of a force's audits, newest period first. */
    public Uni<List<RecordingAudit>> page(
            Scope scope, String force, @Nullable AuditKind kind, @Nullable After after, int most) {
        return list(scope, force, kind, after, FIRST_DAY, LAST_DAY, most);
    }

    /** Every audit of a force with a day in these months. */
    public Uni<List<RecordingAudit>> between(Scope scope, String force, YearMonth from, YearMonth to) {
        return list(scope, force, null, null, from.atDay(1), to.atEndOfMonth(), MOST_IN_A_CALENDAR);
    }

    private Uni<List<RecordingAudit>> list(
            Scope scope,
            String force,
            @Nullable AuditKind kind,
            @Nullable After after,
            LocalDate from,
            LocalDate to,
            int most) {
        var unpublished = scope.permits(TYPE, "unpublished", Place.ofForce(Place.ANY, force));
        return sessions.read(session -> session.createNativeQuery(LIST, String.class)
                        .setParameter("force", force)
                        .setParameter("unpublished", unpublished)
                        .setParameter("kind", kind == null ? "" : kind.name())
                        .setParameter("beforeEnd", after == null ? LAST_DAY : after.to())
                        .setParameter("beforeCode", after == null ? "" : after.code())
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("most", most)
                        .getResultList())
                .map(answer -> answer.stream()
                        .map(line -> rows.read(line, Row.class).audit())
                        .toList());
    }

    /** The explained gaps of a force; months are public, so is why nothing was audited in them. */
    public Uni<List<AuditMonth.Gap>> gaps(Scope scope, String force, YearMonth from, YearMonth to) {
        if (!scope.permits("AuditMonth", "gapReason", Place.ofForce(Place.ANY, force))) {
            return Uni.createFrom().item(List.of());
        }
        return sessions.read(session -> session.createNativeQuery(GAPS, String.class)
                        .setParameter("force", force)
                        .setParameter("from", from.atDay(1))
                        .setParameter("to", to.atDay(1))
                        .getResultList())
                .map(answer -> answer.stream()
                        .map(line -> rows.read(line, HeldGap.class))
                        .map(gap -> new AuditMonth.Gap(YearMonth.from(gap.month()), gap.reason(), gap.source()))
                        .toList());
    }
}
