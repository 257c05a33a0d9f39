package uk.answerable.complaints.sampling.store;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.store.CasesById;
import uk.answerable.complaints.sampling.rules.DipSample;
import uk.answerable.complaints.sampling.rules.SampleOrder;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;

/** Draws samples and reads the cases in them; every look at a case leaves an entry that names the sample. */
@ApplicationScoped
public class DipSampleStore {

    /** Type of the matrix and of the audit trail. */
    public static final String TYPE = "DipSample";

    private static final String KEEP = """
            INSERT INTO dip_sample (id, force, drawn_on, finalised_from, finalised_to, reason)
            VALUES (CAST(:id AS uuid), :force, :drawnOn, :finalisedFrom, :finalisedTo, :reason)
            """;
    private static final String DRAW = """
            INSERT INTO dip_sample_case (sample_id, position, case_id)
            SELECT CAST(:id AS uuid), row_number() OVER (ORDER BY drawn.ticket), drawn.case_id FROM (
                SELECT c.id AS case_id, md5(:id || CAST(c.id AS text)) AS ticket FROM complaint_case c
                WHERE c.force = :force AND c.authority = 'CHIEF_OFFICER'
                  AND c.finalised_on BETWEEN :finalisedFrom AND :finalisedTo
                ORDER BY ticket LIMIT :size) drawn
            """;
    private static final String SAMPLE = """
            SELECT CAST(row_to_json(s) AS text) FROM (
                SELECT id, force, drawn_on AS "drawnOn", finalised_from AS "finalisedFrom",
                    finalised_to AS "finalisedTo", reason,
                    (SELECT coalesce(json_agg(c.case_id ORDER BY c.position), '[]') FROM dip_sample_case c
                        WHERE c.sample_id = dip_sample.id) AS cases
                FROM dip_sample WHERE id = CAST(:id AS uuid)) s
            """;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail audit;

    @Inject
    JsonRows rows;

    record SampleRow(
            UUID id,
            String force,
            LocalDate drawnOn,
            LocalDate finalisedFrom,
            LocalDate finalisedTo,
            String reason,
            List<UUID> cases) {

        DipSample sample(Map<UUID, ComplaintCase> found) {
            return new DipSample(
                    id,
                    new SampleOrder(force, finalisedFrom, finalisedTo, cases.size(), reason),
                    drawnOn,
                    cases.stream()
                            .flatMap(caseId -> Optional.ofNullable(found.get(caseId)).stream())
                            .toList());
        }
    }

    /** Draws a sample; the reason is kept with it. */
    public Uni<Outcome<DipSample>> draw(Scope scope, SampleOrder order, LocalDate today) {
        if (!permits(scope, "draw", order.force())) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.ofField(
                            ProblemCode.FORBIDDEN, "input.force", "your office draws no samples of that force")));
        }
        var id = Ids.next().toString();
        return sessions.write(session -> session.createNativeQuery(KEEP)
                .setParameter("id", id)
                .setParameter("force", order.force())
                .setParameter("drawnOn", today)
                .setParameter("finalisedFrom", order.finalisedFrom())
                .setParameter("finalisedTo", order.finalisedTo())
                .setParameter("reason", order.reason())
                .executeUpdate()
                .chain(() -> session.createNativeQuery(DRAW)
                        .setParameter("id", id)
                        .setParameter("force", order.force())
                        .setParameter("finalisedFrom", order.finalisedFrom())
                        .setParameter("finalisedTo", order.finalisedTo())
                        .setParameter("size", order.size())
                        .executeUpdate())
                .chain(drawn -> audit.append(session, scope, "draw", TYPE, id, "%d cases".formatted(drawn)))
                .chain(() -> read(session, scope, id))
                .map(Optional::orElseThrow)
                .map(Outcome::done));
    }

    /** The sample with an id; empty where there is none for this caller. */
    public Uni<Optional<DipSample>> find(Scope scope, UUID id) {
        return sessions.write(session -> read(session, scope, id.toString()));
    }

    private Uni<Optional<DipSample>> read(Mutiny.Session session, Scope scope, String id) {
        return session.createNativeQuery(SAMPLE, String.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(found -> Optional.ofNullable(found)
                        .map(row -> rows.read(row, SampleRow.class))
                        .filter(row -> permits(scope, "read", row.force())))
                .chain(found -> found.map(row -> cases(session, scope, row).map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<DipSample> cases(Mutiny.Session session, Scope scope, SampleRow row) {
        if (row.cases().isEmpty()) {
            return Uni.createFrom().item(row.sample(Map.of()));
        }
        return CasesById.read(session, row.cases())
                .call(() -> audit.append(
                        session,
                        scope,
                        "read",
                        "ComplaintCase",
                        row.cases().stream().map(UUID::toString).toList(),
                        "dip sample " + row.id()))
                .map(found -> row.sample(found.stream()
                        .collect(toMap(complaint -> complaint.identity().id(), Function.identity()))));
    }

    private static boolean permits(Scope scope, String operation, String force) {
        return scope.permits(TYPE, operation, Place.ofForce(Place.ANY, force));
    }
}
