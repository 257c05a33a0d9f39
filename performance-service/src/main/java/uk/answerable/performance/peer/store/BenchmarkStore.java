package uk.answerable.performance.peer.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;
import uk.answerable.performance.peer.rules.Benchmark;
import uk.answerable.performance.peer.rules.PeerQuestion;

/** Keeps figures of unnamed forces. The public sees the published ones, a force and its scrutineers all of the force. */
@ApplicationScoped
public class BenchmarkStore {

    private static final String TYPE = "PeerBenchmark";
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private static final String KEEP = """
        INSERT INTO peer_benchmark
        SELECT code, force, measure, statistic, label, printed, number, form, unit, known_on, source, published,
               CAST(CAST(:at AS text) AS timestamptz)
        FROM jsonb_to_recordset(CAST(CAST(:rows AS text) AS jsonb)) AS r(
            code text, force text, measure text, statistic text, label text, printed text, number numeric, form text,
            unit text, known_on date, source text, published boolean)
        ON CONFLICT (code) DO NOTHING
        """;

    private static final String OF_SERIES = """
        WITH wanted AS (
            SELECT * FROM jsonb_to_recordset(CAST(CAST(:wanted AS text) AS jsonb)) AS w(
                n int, force text, measure text, statistic text, known_by date, unpublished boolean))
        SELECT CAST(row_to_json(held) AS text) FROM (
            SELECT w.n, b.code, b.force, b.measure, b.statistic, b.label, b.printed, b.number, b.form, b.unit,
                   b.known_on, b.source, b.published
            FROM wanted w JOIN peer_benchmark b
              ON b.force = w.force AND b.measure = w.measure AND b.statistic = w.statistic
             AND b.known_on <= w.known_by AND (b.published OR w.unpublished)) held
        """;

    private final Sessions sessions;
    private final JsonRows rows;
    private final AuditTrail trail;

    @Inject
    BenchmarkStore(Sessions sessions, JsonRows rows, AuditTrail trail) {
        this.sessions = sessions;
        this.rows = rows;
        this.trail = trail;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected BenchmarkStore() {
        this.sessions = null;
        this.rows = null;
        this.trail = null;
    }

    record Row(
            @Nullable Integer n,
            String code,
            String force,
            String measure,
            String statistic,
            String label,
            String printed,
            @Nullable BigDecimal number,
            ValueForm form,
            String unit,
            LocalDate known_on,
            String source,
            boolean published) {

        static Row of(Benchmark benchmark) {
            var value = benchmark.value();
            return new Row(
                    null,
                    benchmark.code(),
                    benchmark.force(),
                    benchmark.measure(),
                    benchmark.statistic(),
                    benchmark.label(),
                    value.printed(),
                    value.number(),
                    value.form(),
                    value.unit(),
                    benchmark.knownOn(),
                    benchmark.source(),
                    benchmark.published());
        }

        Benchmark benchmark() {
            return new Benchmark(
                    code,
                    force,
                    measure,
                    statistic,
                    label,
                    new Value(printed, number, form, unit, null, null),
                    known_on,
                    source,
                    published);
        }
    }

    private record Wanted(
            int n, String force, String measure, String statistic, LocalDate known_by, boolean unpublished) {}

    /** Keeps the benchmarks of the reference data; what is held stays. */
    public Uni<Void> load(Scope scope, List<Benchmark> benchmarks, Instant at) {
        if (!scope.isService()) {
            throw forbidden();
        }
        return sessions.write(session -> session.createNativeQuery(KEEP)
                        .setParameter("rows", parameter(benchmarks))
                        .setParameter("at", at.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Records a benchmark of the caller's force. */
    public Uni<Benchmark> record(Scope scope, Benchmark benchmark, Instant at) {
        if (!scope.permits(TYPE, "record", Place.ofForce(Place.ANY, benchmark.force()))) {
            throw forbidden();
        }
        return sessions.write(session -> session.createNativeQuery(KEEP)
                .setParameter("rows", parameter(List.of(benchmark)))
                .setParameter("at", at.toString())
                .executeUpdate()
                .chain(() -> trail.append(session, scope, "record", TYPE, benchmark.code(), benchmark.measure()))
                .replaceWith(benchmark));
    }

    private String parameter(List<Benchmark> benchmarks) {
        return rows.parameter(benchmarks.stream().map(Row::of).toList());
    }

    private static RefusedException forbidden() {
        return new RefusedException(Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this."));
    }

    /** Benchmarks of each series as known at its moment; a series without one is absent. */
    public Uni<Map<PeerQuestion, List<Benchmark>>> of(Scope scope, List<PeerQuestion> asked) {
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        var wanted = new ArrayList<Wanted>();
        for (var one : asked) {
            wanted.add(new Wanted(
                    wanted.size(),
                    one.force(),
                    one.measure(),
                    one.statistic(),
                    LocalDate.ofInstant(one.asKnownAt(), HERE),
                    scope.permits(TYPE, "unpublished", Place.ofForce(Place.ANY, one.force()))));
        }
        return sessions.read(session -> session.createNativeQuery(OF_SERIES, String.class)
                        .setParameter("wanted", rows.parameter(wanted))
                        .getResultList())
                .map(answer -> {
                    var held = new HashMap<PeerQuestion, List<Benchmark>>();
                    for (var line : answer) {
                        var row = rows.read(line, Row.class);
                        var n = row.n();
                        if (n != null) {
                            held.computeIfAbsent(asked.get(n), one -> new ArrayList<>())
                                    .add(row.benchmark());
                        }
                    }
                    return held;
                });
    }
}
