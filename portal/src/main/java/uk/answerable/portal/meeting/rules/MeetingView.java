package uk.answerable.portal.meeting.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.portal.file.rules.MeetingFile;
import uk.answerable.portal.meeting.rules.MeetingAnswer.Meeting;
import uk.answerable.portal.meeting.rules.MeetingAnswer.Topic;
import uk.answerable.portal.words.CodeWords;
import uk.answerable.portal.words.UkDates;

/**
 * A meeting and its agenda.
 *
 * @param force code of the force whose body meets, or null where the body cannot be had
 * @param bodyCode of the body that meets, or null
 * @param time "10:30am", "11am to 1:05pm", or null where the source has none
 * @param moved from which day and why, or null
 * @param marking protective marking of its pack in words, or null where nothing is marked
 * @param packed whether its papers can be had as one: from the first publication of its agenda
 * @param topics on which it holds the force to account, as far as the reader may know them
 * @param publishBy the latest day to publish the agenda, with its source, or null where no statute sets one
 */
public record MeetingView(
        String reference,
        String title,
        String body,
        @Nullable String force,
        @Nullable String bodyCode,
        @Nullable String law,
        String date,
        @Nullable String time,
        @Nullable String venue,
        String state,
        @Nullable String moved,
        @Nullable String publishBy,
        @Nullable String marking,
        boolean packed,
        List<Topic> topics,
        List<AgendaRow> agenda) {

    public MeetingView {
        topics = List.copyOf(topics);
        agenda = List.copyOf(agenda);
    }

    /** What it can be taken away as. */
    public List<MeetingFile> files() {
        return MeetingFile.all();
    }

    public static MeetingView of(Meeting meeting) {
        var body = meeting.body();
        var law = body == null ? null : body.law();
        var venue = meeting.venue();
        return new MeetingView(
                meeting.reference(),
                meeting.title(),
                body == null ? meeting.title() : body.name(),
                body == null ? null : body.force(),
                body == null ? null : body.code(),
                law == null ? null : law.title(),
                UkDates.withWeekday(meeting.date()),
                time(meeting),
                venue == null || venue.isBlank() ? null : venue,
                CodeWords.of("MeetingState", meeting.state()),
                moved(meeting),
                publishBy(meeting),
                marking(meeting.marking()),
                !meeting.agendaVersions().isEmpty(),
                meeting.topics(),
                meeting.agenda().stream().map(AgendaRow::of).toList());
    }

    /** As papers print it. */
    static @Nullable String marking(@Nullable String code) {
        return code == null ? null : Marking.valueOf(code).words();
    }

    private static @Nullable String time(Meeting meeting) {
        var start = meeting.startTime();
        var finish = meeting.finishTime();
        if (start == null) {
            return null;
        }
        return finish == null ? UkDates.time(start) : "%s to %s".formatted(UkDates.time(start), UkDates.time(finish));
    }

    private static @Nullable String moved(Meeting meeting) {
        var from = meeting.originalDate();
        if (from == null || from.equals(meeting.date())) {
            return null;
        }
        var reason = meeting.movedReason();
        return "Moved from %s%s".formatted(UkDates.day(from), reason == null || reason.isBlank() ? "" : ": " + reason);
    }

    private static @Nullable String publishBy(Meeting meeting) {
        var deadline = meeting.publicationDeadline();
        return deadline == null
                ? null
                : "%s (%s)".formatted(UkDates.withWeekday(deadline.latestDay()), deadline.source());
    }
}
