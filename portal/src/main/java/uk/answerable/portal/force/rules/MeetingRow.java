package uk.answerable.portal.force.rules;

import org.jspecify.annotations.Nullable;
import uk.answerable.portal.force.rules.ForceAnswer.Meeting;
import uk.answerable.portal.words.CodeWords;
import uk.answerable.portal.words.UkDates;

/**
 * One meeting in a list.
 *
 * @param time null where the source has none
 * @param venue null where the source has none
 * @param state how far its record has come, in words
 */
public record MeetingRow(
        String reference,
        String date,
        @Nullable String time,
        String body,
        @Nullable String venue,
        String state) {

    static MeetingRow of(Meeting meeting) {
        var body = meeting.body();
        var start = meeting.startTime();
        var venue = meeting.venue();
        return new MeetingRow(
                meeting.reference(),
                UkDates.withWeekday(meeting.date()),
                start == null ? null : UkDates.time(start),
                body == null ? meeting.title() : body.name(),
                venue == null || venue.isBlank() ? null : venue,
                CodeWords.of("MeetingState", meeting.state()));
    }
}
