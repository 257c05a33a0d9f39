package uk.answerable.complaints.casework.store;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.Lists;

/** Cases with their allegations and steps, as far as a scope reads them: one statement, however many. */
final class WholeCases {

    private WholeCases() {}

    /** One of them; its row tells where it stands in lists. */
    record Whole(CaseRow complaint, List<AllegationRow> allegations, List<StepRow> steps) {
        ComplaintCase asCase() {
            return complaint.complaint(allegations, steps);
        }
    }

    /**
     * Reads them.
     *
     * @param condition on the rows {@code c}, its parameters from {@code $2} on
     * @param most written into the statement: the plan hangs on it
     */
    static Uni<List<Whole>> read(
            Lists lists, Scope scope, String condition, String order, int most, Object... parameters) {
        return lists.list(
                Whole.class,
                """
                        select c as complaint,
                            (select coalesce(json_agg(a order by a.number), '[]') from allegation a where a.case_id = c.id)
                                as allegations,
                            (select coalesce(json_agg(s order by s.number), '[]') from case_step s where s.case_id = c.id) as steps
                        from (select c.* from complaint_case c where c.place || '/' || c.force = any($1) and %1$s
                            order by %2$s limit %3$d) c
                        order by %2$s
                        """.formatted(condition, order, most),
                Stream.concat(Stream.of((Object) CaseScope.readable(scope)), Stream.of(parameters))
                        .toArray());
    }
}
