package uk.answerable.complaints.casework.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.alert.store.DeadlineRow;
import uk.answerable.complaints.alert.store.Deadlines;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.kernel.store.JsonRows;

/**
 * Cases that are not in the database yet into their tables: one statement, however many cases. Each row is sent under
 * the names of its table's columns.
 */
@ApplicationScoped
public class NewCaseRows {

    private static final String INSERT = """
            WITH given AS MATERIALIZED (SELECT CAST(CAST(:rows AS text) AS jsonb) AS rows),
            cases AS (
                INSERT INTO complaint_case (id, reference, force, authority, regime, local_model, made_on, received_on,
                    state, recorded_on, finalised_on, reviewed_by_office, place, generated, version)
                SELECT id, reference, force, authority, regime, local_model, made_on, received_on,
                    state, recorded_on, finalised_on, reviewed_by_office, place, generated, version
                FROM given, jsonb_populate_recordset(CAST(NULL AS complaint_case), rows -> 'cases')),
            allegations AS (
                INSERT INTO allegation (case_id, number, category, about_conduct, grounds, referral, factors)
                SELECT case_id, number, category, about_conduct, grounds, referral, factors
                FROM given, jsonb_populate_recordset(CAST(NULL AS allegation), rows -> 'allegations')),
            steps AS (
                INSERT INTO case_step (case_id, number, kind, on_day, detail)
                SELECT case_id, number, kind, on_day, detail
                FROM given, jsonb_populate_recordset(CAST(NULL AS case_step), rows -> 'steps')),
            deadlines AS (
                INSERT INTO case_deadline (case_id, rule, start_on, due_on, warn_on, warned, passed)
                SELECT case_id, rule, start_on, due_on, warn_on, warned, passed
                FROM given, jsonb_populate_recordset(CAST(NULL AS case_deadline), rows -> 'deadlines'))
            INSERT INTO case_reckoned (case_id, version)
            SELECT id, :version FROM given, jsonb_populate_recordset(CAST(NULL AS complaint_case), rows -> 'cases')
            WHERE NOT generated
            """;

    @Inject
    Deadlines deadlines;

    @Inject
    JsonRows json;

    private record Rows(
            List<CaseRow> cases, List<AllegationRow> allegations, List<StepRow> steps, List<DeadlineRow> deadlines) {}

    /** Writes these cases with their allegations, steps and running deadlines; a generated one runs none. */
    public Uni<Void> insert(Mutiny.Session session, List<ComplaintCase> cases) {
        var rows = new Rows(
                cases.stream().map(CaseRow::new).toList(),
                cases.stream().flatMap(one -> AllegationRow.of(one, 0)).toList(),
                cases.stream().flatMap(one -> StepRow.of(one, 0)).toList(),
                cases.stream()
                        .filter(one -> !one.identity().generated())
                        .flatMap(one -> deadlines.rows(one).stream())
                        .toList());
        return session.createNativeQuery(INSERT)
                .setParameter("rows", json.columns(rows))
                .setParameter("version", deadlines.version())
                .executeUpdate()
                .replaceWithVoid();
    }
}
