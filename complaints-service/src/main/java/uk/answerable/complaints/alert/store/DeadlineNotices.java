package uk.answerable.complaints.alert.store;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.alert.rules.DeadlineAlertKind;
import uk.answerable.complaints.alert.rules.DeadlineNotice;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.policy.rules.ClockPolicies;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.notices.Notice;
import uk.answerable.kernel.notices.NoticeSource;

/** Tells the office that deals with a case of its deadlines: beforehand, and once more when one has passed. */
@ApplicationScoped
class DeadlineNotices implements NoticeSource {

    private static final String TAKE = """
            UPDATE case_deadline d SET %s FROM complaint_case c
            WHERE c.id = d.case_id AND (d.case_id, d.rule, d.start_on) IN (
                SELECT case_id, rule, start_on FROM case_deadline WHERE %s
                ORDER BY due_on, case_id LIMIT 1000 FOR UPDATE SKIP LOCKED)
            RETURNING CAST(c.id AS text), c.reference, c.force, c.authority, d.rule, CAST(d.start_on AS text),
                CAST(d.due_on AS text), c.regime, c.place
            """;
    private static final String TAKE_NEAR =
            TAKE.formatted("warned = true", "NOT warned AND warn_on <= :today AND due_on >= :today");
    private static final String TAKE_PASSED =
            TAKE.formatted("warned = true, passed = true", "NOT passed AND due_on < :today");

    private static final Set<String> LETTERS = Set.of("timeliness_letter", "next_timeliness_letter");
    private static final String RECKON_ANEW = """
            DELETE FROM case_reckoned WHERE case_id IN (
                SELECT CAST(id AS uuid) FROM unnest(string_to_array(:ids, ',')) AS t(id))
            """;

    private final ClockPolicies policies;

    @Inject
    DeadlineNotices(ClockPolicies policies) {
        this.policies = policies;
    }

    @Override
    public Uni<List<Notice>> due(Mutiny.Session session, LocalDate today) {
        return take(session, TAKE_NEAR, DeadlineAlertKind.NEAR, today)
                .chain(near -> take(session, TAKE_PASSED, DeadlineAlertKind.PASSED, today)
                        .map(passed ->
                                Stream.concat(near.stream(), passed.stream()).toList()));
    }

    private Uni<List<Notice>> take(Mutiny.Session session, String statement, DeadlineAlertKind kind, LocalDate today) {
        return session.createNativeQuery(statement, Object[].class)
                .setParameter("today", today)
                .getResultList()
                .call(rows -> kind == DeadlineAlertKind.PASSED
                        ? another(session, rows)
                        : Uni.createFrom().voidItem())
                .map(rows -> rows.stream().map(row -> notice(row, kind)).toList());
    }

    /** When the day of one letter has passed, the next period runs: the case is reckoned anew. */
    private static Uni<Void> another(Mutiny.Session session, List<Object[]> passed) {
        var ids = passed.stream()
                .filter(row -> LETTERS.contains((String) row[4]))
                .map(row -> (String) row[0])
                .collect(joining(","));
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(RECKON_ANEW)
                        .setParameter("ids", ids)
                        .executeUpdate()
                        .replaceWithVoid();
    }

    private Notice notice(Object[] row, DeadlineAlertKind kind) {
        var told = new DeadlineNotice(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                AppropriateAuthority.valueOf((String) row[3]),
                (String) row[8],
                (String) row[4],
                label(row),
                LocalDate.parse((String) row[6]));
        var passed = kind == DeadlineAlertKind.PASSED;
        return new Notice(
                kind.notice(),
                told.subject(),
                told.dueOn(),
                told.office(),
                told.force(),
                null,
                told.title(passed),
                told.text(passed));
    }

    private String label(Object[] row) {
        var rule = (String) row[4];
        return policies.of(rule, Optional.of((String) row[2]), Regime.valueOf((String) row[7]), LocalDate.parse((String)
                        row[5]))
                .map(policy -> policy.label())
                .orElse(rule);
    }
}
