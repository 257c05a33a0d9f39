package uk.answerable.meetings.feed.rules;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.publishing.rules.PublicText.OfBody;
import uk.answerable.meetings.publishing.rules.PublicText.OfMeeting;
import uk.answerable.meetings.publishing.rules.Published;

/**
 * The meetings of a body as a calendar (RFC 5545). A meeting keeps its UID for good; a change raises its SEQUENCE, and
 * one that was cancelled or withdrawn stays as CANCELLED, so that it disappears from the calendars that had it.
 */
public final class CalendarFile {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private CalendarFile() {}

    public static String of(OfBody body, List<Published> meetings, Addresses addresses) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Answerable//Meetings//EN");
        calendar.setMethod("PUBLISH");
        calendar.setName(body.name());
        calendar.setRefreshInterval(biweekly.util.Duration.builder().hours(1).build());
        for (var meeting : meetings) {
            event(meeting, addresses, calendar);
        }
        return Biweekly.write(calendar).go();
    }

    private static void event(Published published, Addresses addresses, ICalendar calendar) {
        var version = published.version();
        var event = new VEvent();
        event.setUid(version.key().subject() + "@answerable");
        event.setSequence(version.version() - 1);
        event.setDateTimeStamp(Date.from(version.publishedAt()));
        event.setLastModified(Date.from(version.publishedAt()));
        if (published.text() instanceof OfMeeting meeting) {
            describe(meeting, addresses, event);
        } else if (version.owner().dated() != null) {
            event.setSummary("Withdrawn");
            event.setDateStart(day(version.owner().dated()));
            event.setStatus(Status.cancelled());
        }
        calendar.addEvent(event);
    }

    private static void describe(OfMeeting meeting, Addresses addresses, VEvent event) {
        event.setSummary(meeting.title());
        event.setStatus(meeting.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setUrl(addresses.meeting(meeting.reference()));
        if (!meeting.venue().isEmpty()) {
            event.setLocation(meeting.venue());
        }
        if (meeting.originalDate() != null) {
            event.setDescription("Moved from %s%s"
                    .formatted(
                            DAY.format(meeting.originalDate()),
                            meeting.movedReason() == null ? "" : ": " + meeting.movedReason()));
        }
        var start = meeting.start();
        if (start == null) {
            event.setDateStart(day(meeting.date()));
            return;
        }
        event.setDateStart(moment(meeting.date(), start));
        var finish = lasts(start, meeting.finish());
        if (finish != null) {
            event.setDateEnd(moment(meeting.date(), finish));
        }
    }

    /** A finish that does not follow the start says nothing of how long it took. */
    private static @Nullable LocalTime lasts(LocalTime start, @Nullable LocalTime finish) {
        return finish != null && Duration.between(start, finish).isPositive() ? finish : null;
    }

    private static Date moment(LocalDate date, LocalTime time) {
        return Date.from(date.atTime(time).atZone(LONDON).toInstant());
    }

    private static ICalDate day(LocalDate date) {
        return new ICalDate(
                new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), 0, 0, 0, false),
                false);
    }
}
