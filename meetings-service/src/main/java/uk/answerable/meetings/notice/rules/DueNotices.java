package uk.answerable.meetings.notice.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.answerable.kernel.notices.Notice;
import uk.answerable.meetings.meeting.rules.PreElectionPeriod;

/** Works out what an office is to be told on a day. */
public final class DueNotices {

    private static final String ACTION_DUE = "action-due";
    private static final String PAPERS_DUE = "papers-due";
    private static final String PAPERS_BEFORE_PUBLICATION = "papers-before-publication";
    private static final String DEADLINE_NEAR = "deadline-near";
    private static final String PRE_ELECTION_START = "pre-election-start";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final NoticeTimes times;

    /** Takes how long before what. */
    public DueNotices(NoticeTimes times) {
        this.times = times;
    }

    /** An open action that has a day to be done by. */
    public record OpenAction(String id, String reference, String body, String force, LocalDate due) {}

    /** A meeting whose agenda is not published, with the latest day to publish it. */
    public record AwaitedAgenda(
            String id, String reference, String body, String force, LocalDate meeting, LocalDate latestDay) {}

    /** A body of a force. */
    public record Board(String body, String force) {}

    /** Told before the day, and once more when it is past. */
    public Optional<Notice> of(OpenAction action, LocalDate today) {
        if (today.isAfter(action.due())) {
            return Optional.of(notice(
                    action,
                    "action-overdue",
                    "Action %s is overdue".formatted(action.reference()),
                    "Action %s was due on %s. It stays open until the body decides."
                            .formatted(action.reference(), DAY.format(action.due()))));
        }
        return today.isBefore(times.before(ACTION_DUE, action.due(), today))
                ? Optional.empty()
                : Optional.of(notice(
                        action,
                        ACTION_DUE,
                        "Action %s is due".formatted(action.reference()),
                        "Action %s is due on %s.".formatted(action.reference(), DAY.format(action.due()))));
    }

    private static Notice notice(OpenAction action, String kind, String title, String text) {
        return new Notice(kind, action.id(), action.due(), action.body(), action.force(), action.body(), title, text);
    }

    /** Papers due, the latest day to publish near, and that day missed: worked back from the meeting. */
    public List<Notice> of(AwaitedAgenda agenda, LocalDate today) {
        if (today.isAfter(agenda.meeting())) {
            return List.of();
        }
        if (today.isAfter(agenda.latestDay())) {
            return List.of(notice(
                    agenda,
                    "breach",
                    agenda.latestDay(),
                    "The agenda of %s is late".formatted(agenda.reference()),
                    "The latest day to publish the agenda of %s was %s."
                            .formatted(agenda.reference(), DAY.format(agenda.latestDay()))));
        }
        var notices = new ArrayList<Notice>();
        var papers = times.before(PAPERS_BEFORE_PUBLICATION, agenda.latestDay(), today);
        if (!today.isBefore(times.before(PAPERS_DUE, papers, today))) {
            notices.add(notice(
                    agenda,
                    PAPERS_DUE,
                    papers,
                    "Papers for %s are due".formatted(agenda.reference()),
                    "Papers for the meeting of %s are due on %s."
                            .formatted(DAY.format(agenda.meeting()), DAY.format(papers))));
        }
        if (!today.isBefore(times.before(DEADLINE_NEAR, agenda.latestDay(), today))) {
            notices.add(notice(
                    agenda,
                    DEADLINE_NEAR,
                    agenda.latestDay(),
                    "The agenda of %s is to be published".formatted(agenda.reference()),
                    "The latest day to publish the agenda of %s is %s."
                            .formatted(agenda.reference(), DAY.format(agenda.latestDay()))));
        }
        return List.copyOf(notices);
    }

    private static Notice notice(AwaitedAgenda agenda, String kind, LocalDate due, String title, String text) {
        return new Notice(kind, agenda.id(), due, agenda.body(), agenda.force(), agenda.body(), title, text);
    }

    /** Told to every body of the force before the period starts and while it lasts. */
    public Optional<Notice> of(PreElectionPeriod period, Board board, LocalDate today) {
        if (!period.force().equals(board.force())
                || today.isAfter(period.ends())
                || today.isBefore(times.before(PRE_ELECTION_START, period.starts(), today))) {
            return Optional.empty();
        }
        return Optional.of(new Notice(
                PRE_ELECTION_START,
                board.body() + " " + period.election(),
                period.starts(),
                board.body(),
                board.force(),
                board.body(),
                "The pre-election period starts on " + DAY.format(period.starts()),
                "It lasts until %s (%s).".formatted(DAY.format(period.ends()), period.election())));
    }
}
