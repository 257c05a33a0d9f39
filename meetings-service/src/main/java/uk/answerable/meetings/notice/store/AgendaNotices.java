package uk.answerable.meetings.notice.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.calendar.WorkingDays;
import uk.answerable.kernel.notices.Notice;
import uk.answerable.kernel.notices.NoticeSource;
import uk.answerable.meetings.agenda.rules.PublicationDeadline;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.body.store.MeetingLaw;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.notice.rules.DueNotices;
import uk.answerable.meetings.notice.rules.NoticeTimes;

/** Meetings to come whose agenda is not published, where a statute sets the latest day. */
@ApplicationScoped
public class AgendaNotices implements NoticeSource {

    private final DueNotices rules;
    private final NoticeTimes times;
    private final MeetingLaw law;

    @Inject
    AgendaNotices(DueNotices rules, NoticeTimes times, MeetingLaw law) {
        this.rules = rules;
        this.times = times;
        this.law = law;
    }

    @Override
    public Uni<List<Notice>> due(Mutiny.Session session, LocalDate today) {
        return session.createSelectionQuery(
                        "select m, b from MeetingRow m join BodyRow b on b.code = m.bodyCode"
                                + " where m.state = :planned and m.date between :today and :until order by m.date",
                        Object[].class)
                .setParameter("planned", MeetingState.PLANNED)
                .setParameter("today", today)
                .setParameter("until", today.plusDays(times.horizon(today)))
                .getResultList()
                .map(rows -> rows.stream()
                        .flatMap(row -> awaited((MeetingRow) row[0], (BodyRow) row[1], today).stream())
                        .toList());
    }

    private List<Notice> awaited(MeetingRow meeting, BodyRow body, LocalDate today) {
        return PublicationDeadline.of(
                        MeetingLaw.body(body), meeting.date, law.policies(), WorkingDays.ofEnglandAndWales())
                .map(deadline -> rules.of(
                        new DueNotices.AwaitedAgenda(
                                meeting.id.toString(),
                                meeting.reference,
                                meeting.bodyCode,
                                meeting.forceCode,
                                meeting.date,
                                deadline.latestDay()),
                        today))
                .orElse(List.of());
    }
}
