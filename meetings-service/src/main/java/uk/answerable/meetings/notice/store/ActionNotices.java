package uk.answerable.meetings.notice.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.notices.Notice;
import uk.answerable.kernel.notices.NoticeSource;
import uk.answerable.meetings.action.rules.ActionStatus;
import uk.answerable.meetings.action.store.ActionRow;
import uk.answerable.meetings.notice.rules.DueNotices;
import uk.answerable.meetings.notice.rules.NoticeTimes;

/** Open actions with a day, told to the body that raised them. */
@ApplicationScoped
public class ActionNotices implements NoticeSource {

    private final DueNotices rules;
    private final NoticeTimes times;

    @Inject
    ActionNotices(DueNotices rules, NoticeTimes times) {
        this.rules = rules;
        this.times = times;
    }

    @Override
    public Uni<List<Notice>> due(Mutiny.Session session, LocalDate today) {
        return session.createSelectionQuery(
                        "from ActionRow a where a.dueDate <= :until and a.status in (:open) order by a.dueDate",
                        ActionRow.class)
                .setParameter("until", today.plusDays(times.horizon(today)))
                .setParameter(
                        "open",
                        Arrays.stream(ActionStatus.values())
                                .filter(status -> !status.isOver())
                                .toList())
                .getResultList()
                .map(rows ->
                        rows.stream().flatMap(row -> open(row, today).stream()).toList());
    }

    private List<Notice> open(ActionRow row, LocalDate today) {
        var due = row.dueDate;
        return due == null
                ? List.of()
                : rules
                        .of(
                                new DueNotices.OpenAction(
                                        row.id.toString(), row.reference, row.bodyCode, row.forceCode, due),
                                today)
                        .stream()
                        .toList();
    }
}
