package uk.answerable.performance.inspection.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.inspection.rules.Inspection;
import uk.answerable.performance.inspection.rules.Recommendation;
import uk.answerable.performance.inspection.rules.Report;

/** Keeps inspections. Everybody reads the published ones, a force and its scrutineers theirs before that. */
@ApplicationScoped
public class InspectionStore {

    /** Stands for all forces where a force would. */
    static final String EVERY_FORCE = "*";

    private static final String TYPE = "Inspection";

    private static final String KEEP = """
        INSERT INTO inspection (id, reference, addressed_to, theme, listed_on, public_from, known_at, content)
        SELECT id, reference, addressed_to, theme, listed_on, public_from, CAST(CAST(:at AS text) AS timestamptz), content
        FROM jsonb_to_recordset(CAST(CAST(:rows AS text) AS jsonb)) AS r(id uuid, reference text, addressed_to text,
            theme text, listed_on date, public_from date, content jsonb)
        ON CONFLICT (reference) DO NOTHING RETURNING reference
        """;

    private static final String KEEP_ASKED = """
        INSERT INTO recommendation (id, inspection_id, place, code, kind, addressed_to, due, content)
        SELECT r.id, i.id, r.place, r.code, r.kind, i.addressed_to, COALESCE(r.due, DATE '9999-12-31'), r.content
        FROM jsonb_to_recordset(CAST(CAST(:rows AS text) AS jsonb)) AS r(reference text, id uuid, place int, code text,
            kind text, due date, content jsonb)
        JOIN inspection i ON i.reference = r.reference
        """;

    private static final String FIND = """
        SELECT CAST(i.content AS text) FROM inspection i
        WHERE i.id IN (SELECT CAST(id AS uuid) FROM unnest(string_to_array(:ids, ',')) AS t(id)) AND %s
        """.formatted(Reach.CONDITION);

    private static final String PAGES = """
        SELECT CAST(row_to_json(found) AS text) FROM (
            SELECT w.n, p.content
            FROM jsonb_to_recordset(CAST(CAST(:wanted AS text) AS jsonb)) AS w(n int, force text)
            CROSS JOIN LATERAL (
                SELECT i.listed_on, i.reference, i.content FROM inspection i
                WHERE (w.force IS NULL OR i.addressed_to IN (w.force, '*'))
                  AND (CAST(:theme AS text) = '' OR i.theme = :theme)
                  AND (i.listed_on, i.reference) < (CAST(:beforeDay AS date), CAST(:beforeReference AS text))
                  AND %s
                ORDER BY i.listed_on DESC, i.reference DESC LIMIT :most) p
            ORDER BY w.n, p.listed_on DESC, p.reference DESC) found
        """.formatted(Reach.CONDITION);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @Inject
    Sessions sessions;

    @Inject
    JsonRows rows;

    @Inject
    AuditTrail trail;

    private record Row(
            UUID id,
            String reference,
            String addressed_to,
            String theme,
            LocalDate listed_on,
            LocalDate public_from,
            Inspection content) {

        static Row of(Inspection one) {
            var force = one.force();
            return new Row(
                    one.id(),
                    one.reference(),
                    force == null ? EVERY_FORCE : force,
                    one.theme(),
                    one.listedOn(),
                    one.publicFrom(),
                    one);
        }
    }

    private record AskedRow(
            String reference,
            UUID id,
            int place,
            String code,
            String kind,
            @Nullable LocalDate due,
            Recommendation content) {}

    private record Wanted(int n, @Nullable String force) {}

    record Found(int n, Inspection content) {}

    /** Where a page begins: after this inspection, in the order of the list. */
    public record After(LocalDate listedOn, String reference) {}

    /** Keeps the inspections of the reference data; what is held stays. */
    public Uni<Integer> load(Scope scope, List<Report> reports, Instant at) {
        if (!scope.isService()) {
            return Uni.createFrom().failure(new IllegalStateException("only the service loads reference data"));
        }
        return sessions.write(session -> keep(session, reports, at).map(List::size));
    }

    /** Records a report about the caller's force; refused when the reference is taken. */
    public Uni<Outcome<Inspection>> record(Scope scope, Report report, Instant at) {
        var inspection = report.inspection();
        if (!scope.permits(TYPE, "record", Place.ofForce(Place.ANY, String.valueOf(inspection.force())))) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.ofField(
                            ProblemCode.FORBIDDEN,
                            "input.force",
                            "You may record inspections of your own force only")));
        }
        return sessions.write(session -> keep(session, List.of(report), at)
                .chain(kept -> kept.isEmpty()
                        ? Uni.createFrom()
                                .item(Outcome.<Inspection>refused(Refusal.ofField(
                                        ProblemCode.ALREADY_DONE,
                                        "input.reference",
                                        "an inspection with this reference is recorded already")))
                        : trail.append(
                                        session,
                                        scope,
                                        "record",
                                        TYPE,
                                        inspection.id().toString(),
                                        inspection.kind().name())
                                .replaceWith(Outcome.done(inspection))));
    }

    private Uni<List<String>> keep(Mutiny.Session session, List<Report> reports, Instant at) {
        return session.createNativeQuery(KEEP, String.class)
                .setParameter("at", at.toString())
                .setParameter(
                        "rows",
                        rows.parameter(reports.stream()
                                .map(report -> Row.of(report.inspection()))
                                .toList()))
                .getResultList()
                .call(kept -> session.createNativeQuery(KEEP_ASKED)
                        .setParameter(
                                "rows",
                                rows.parameter(reports.stream()
                                        .filter(report -> kept.contains(
                                                report.inspection().reference()))
                                        .flatMap(report -> asked(report).stream())
                                        .toList()))
                        .executeUpdate());
    }

    private static List<AskedRow> asked(Report report) {
        var all = new ArrayList<AskedRow>();
        for (var one : report.recommendations()) {
            all.add(new AskedRow(
                    report.inspection().reference(),
                    one.id(),
                    all.size(),
                    one.code(),
                    one.kind().name(),
                    one.due().on(),
                    one));
        }
        return all;
    }

    /** The inspections with these ids; one the caller may not read is absent. */
    public Uni<Map<UUID, Inspection>> find(Scope scope, List<UUID> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.read(session -> Reach.bind(session.createNativeQuery(FIND, String.class), scope, today)
                        .setParameter("ids", text(ids))
                        .getResultList())
                .map(answer -> answer.stream()
                        .map(line -> rows.read(line, Inspection.class))
                        .collect(Collectors.toMap(Inspection::id, Function.identity())));
    }

    /**
     * Inspections of each force and of all forces together, newest first, in the order of the forces.
     *
     * @param forces codes; null stands for whatever force
     */
    public Uni<List<List<Inspection>>> pages(
            Scope scope,
            List<@Nullable String> forces,
            @Nullable String theme,
            @Nullable After after,
            int most,
            LocalDate today) {
        var wanted = new ArrayList<Wanted>();
        forces.forEach(force -> wanted.add(new Wanted(wanted.size(), force)));
        return sessions.read(session -> Reach.bind(session.createNativeQuery(PAGES, String.class), scope, today)
                        .setParameter("wanted", rows.parameter(wanted))
                        .setParameter("theme", theme == null ? "" : theme)
                        .setParameter("beforeDay", after == null ? LAST_DAY : after.listedOn())
                        .setParameter("beforeReference", after == null ? "" : after.reference())
                        .setParameter("most", most)
                        .getResultList())
                .map(answer -> {
                    var pages = new ArrayList<List<Inspection>>();
                    forces.forEach(force -> pages.add(new ArrayList<>()));
                    for (var line : answer) {
                        var found = rows.read(line, Found.class);
                        pages.get(found.n()).add(found.content());
                    }
                    return pages;
                });
    }

    static String text(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
