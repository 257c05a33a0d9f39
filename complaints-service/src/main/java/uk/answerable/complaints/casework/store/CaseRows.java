package uk.answerable.complaints.casework.store;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.ComplaintCase;

/** Cases from their three tables and changes into them: one statement for each, however many cases. */
public final class CaseRows {

    private CaseRows() {}

    /** The cases of these rows, in their order. */
    public static Uni<List<ComplaintCase>> read(Mutiny.Session session, List<CaseRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var ids = rows.stream().map(row -> row.id).toList();
        return session.createQuery(
                        "from AllegationRow where key.caseId in :ids order by key.number", AllegationRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .chain(allegations -> session.createQuery(
                                "from StepRow where key.caseId in :ids order by key.number", StepRow.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .map(steps -> assemble(rows, allegations, steps)));
    }

    private static List<ComplaintCase> assemble(
            List<CaseRow> rows, List<AllegationRow> allegations, List<StepRow> steps) {
        var allegationsOf = allegations.stream().collect(groupingBy(AllegationRow::caseId));
        var stepsOf = steps.stream().collect(groupingBy(StepRow::caseId));
        return rows.stream()
                .map(row -> row.complaint(
                        allegationsOf.getOrDefault(row.id, List.of()), stepsOf.getOrDefault(row.id, List.of())))
                .toList();
    }

    /** Writes what a change added. */
    static Uni<Void> update(Mutiny.Session session, CaseRow row, ComplaintCase before, ComplaintCase after) {
        row.changeTo(after);
        var allegationsHeld = before.stated().all().size();
        var stepsHeld = before.course().steps().size();
        return session.persistAll(Stream.concat(AllegationRow.of(after, allegationsHeld), StepRow.of(after, stepsHeld))
                        .toArray())
                .chain(session::flush);
    }
}
