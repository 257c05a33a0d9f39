package uk.answerable.meetings.notice.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.notices.Notice;
import uk.answerable.kernel.notices.NoticeSource;
import uk.answerable.meetings.action.rules.ActionStatus;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.notice.rules.NoticeTimes;
import uk.answerable.meetings.notice.rules.ScrutinyDue;
import uk.answerable.meetings.notice.rules.ScrutinyDue.AwaitedAnswers;
import uk.answerable.meetings.notice.rules.ScrutinyDue.AwaitedRecommendation;
import uk.answerable.meetings.recommendation.store.FollowedRow;
import uk.answerable.meetings.topic.store.AccountabilityTopicRow;

/** Topics with questions that nobody answered and recommendations whose actions run out, told to the body they are of. */
@ApplicationScoped
public class FollowUpNotices implements NoticeSource {

    private static final String TOPICS = """
            select t, m from AccountabilityTopicRow t join MeetingRow m on m.id = t.meetingId
            where m.date between :from and :until and m.state <> :cancelled and exists (
                select 1 from TopicQuestionRow q
                where q.topicId = t.id and q.answer is null and q.unansweredReason is null)
            order by m.date, t.id
            """;
    private static final String RECOMMENDATIONS = """
            select r, max(a.dueDate) from FollowedRow r join FollowedActionRow l on l.key.recommendationId = r.id
            join ActionRow a on a.id = l.key.actionId
            where r.closedOn is null and a.status in (:open) and a.dueDate is not null
            group by r having max(a.dueDate) between :from and :until
            """;

    private final ScrutinyDue rules;
    private final NoticeTimes times;

    @Inject
    FollowUpNotices(ScrutinyDue rules, NoticeTimes times) {
        this.rules = rules;
        this.times = times;
    }

    @Override
    public Uni<List<Notice>> due(Mutiny.Session session, LocalDate today) {
        return topics(session, today)
                .chain(ofTopics -> recommendations(session, today)
                        .map(others -> Stream.concat(ofTopics.stream(), others.stream())
                                .toList()));
    }

    private Uni<List<Notice>> topics(Mutiny.Session session, LocalDate today) {
        return session.createSelectionQuery(TOPICS, Object[].class)
                .setParameter("from", from(today))
                .setParameter("until", until(today))
                .setParameter("cancelled", MeetingState.CANCELLED)
                .getResultList()
                .map(rows -> rows.stream()
                        .flatMap(row ->
                                rules.of(answers((AccountabilityTopicRow) row[0], (MeetingRow) row[1]), today).stream())
                        .toList());
    }

    private static AwaitedAnswers answers(AccountabilityTopicRow topic, MeetingRow meeting) {
        return new AwaitedAnswers(
                topic.id.toString(), meeting.reference, meeting.bodyCode, meeting.forceCode, meeting.date);
    }

    private Uni<List<Notice>> recommendations(Mutiny.Session session, LocalDate today) {
        return session.createSelectionQuery(RECOMMENDATIONS, Object[].class)
                .setParameter("from", from(today))
                .setParameter("until", until(today))
                .setParameter(
                        "open",
                        Arrays.stream(ActionStatus.values())
                                .filter(status -> !status.isOver())
                                .toList())
                .getResultList()
                .map(rows -> rows.stream()
                        .flatMap(row ->
                                rules.of(recommendation((FollowedRow) row[0], (LocalDate) row[1]), today).stream())
                        .toList());
    }

    private static AwaitedRecommendation recommendation(FollowedRow row, LocalDate due) {
        return new AwaitedRecommendation(row.id.toString(), row.number, row.bodyCode, row.forceCode, due);
    }

    private LocalDate from(LocalDate today) {
        return today.minusDays(times.horizon(today));
    }

    private LocalDate until(LocalDate today) {
        return today.plusDays(times.horizon(today));
    }
}
