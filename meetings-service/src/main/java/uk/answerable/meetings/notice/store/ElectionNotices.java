package uk.answerable.meetings.notice.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.notices.Notice;
import uk.answerable.kernel.notices.NoticeSource;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.meeting.rules.PreElectionPeriod;
import uk.answerable.meetings.meeting.store.ElectionsFile;
import uk.answerable.meetings.notice.rules.DueNotices;

/** Pre-election periods, told to every body of the force. */
@ApplicationScoped
public class ElectionNotices implements NoticeSource {

    private final DueNotices rules;
    private final List<PreElectionPeriod> periods = ElectionsFile.read();

    @Inject
    ElectionNotices(DueNotices rules) {
        this.rules = rules;
    }

    @Override
    public Uni<List<Notice>> due(Mutiny.Session session, LocalDate today) {
        var forces = periods.stream().map(PreElectionPeriod::force).distinct().toList();
        return session.createSelectionQuery(
                        "from BodyRow b where b.forceCode in (:forces) order by b.code", BodyRow.class)
                .setParameter("forces", forces)
                .getResultList()
                .map(rows -> periods.stream()
                        .flatMap(period -> rows.stream()
                                .flatMap(row ->
                                        rules
                                                .of(period, new DueNotices.Board(row.code, row.forceCode), today)
                                                .stream()))
                        .toList());
    }
}
