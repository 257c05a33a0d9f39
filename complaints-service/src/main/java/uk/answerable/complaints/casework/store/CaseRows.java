package uk.answerable.complaints.casework.store;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.ComplaintCase;

/** Cases from and into their three tables: one statement for each, however many cases. */
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

    /** Writes cases that are not in the database yet. */
    public static Uni<Void> insert(Mutiny.Session session, List<ComplaintCase> cases) {
        var parts = new ArrayList<Object>();
        cases.forEach(complaint -> parts.addAll(parts(complaint, 0, 0)));
        return session.persistAll(cases.stream().map(CaseRow::new).toArray())
                .chain(session::flush)
                .chain(() -> session.persistAll(parts.toArray()))
                .chain(session::flush);
    }

    /** Writes what a change added. */
    static Uni<Void> update(Mutiny.Session session, CaseRow row, ComplaintCase before, ComplaintCase after) {
        row.changeTo(after);
        return session.persistAll(parts(
                                after,
                                before.stated().all().size(),
                                before.course().steps().size())
                        .toArray())
                .chain(session::flush);
    }

    private static List<Object> parts(ComplaintCase complaint, int allegationsHeld, int stepsHeld) {
        UUID id = complaint.identity().id();
        var parts = new ArrayList<Object>();
        complaint.stated().all().stream()
                .skip(allegationsHeld)
                .forEach(allegation -> parts.add(new AllegationRow(id, allegation)));
        var steps = complaint.course().steps();
        for (int i = stepsHeld; i < steps.size(); i++) {
            parts.add(new StepRow(id, i + 1, steps.get(i)));
        }
        return parts;
    }
}
