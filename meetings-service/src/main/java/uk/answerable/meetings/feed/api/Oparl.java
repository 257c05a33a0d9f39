package uk.answerable.meetings.feed.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.feed.rules.Addresses;
import uk.answerable.meetings.publishing.rules.PublicText;
import uk.answerable.meetings.publishing.rules.Published;

/** The public record in the words of OParl. */
record Oparl(Addresses addresses) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    OparlObject.OfSystem system() {
        return new OparlObject.OfSystem(
                addresses.oparl(""), "Answerable", OparlObject.SCHEMA, "Answerable", addresses.oparl("/bodies"));
    }

    OparlObject.OfBody force(String code) {
        var own = "/bodies/" + code;
        return new OparlObject.OfBody(
                addresses.oparl(own),
                name(code),
                code,
                addresses.oparl(""),
                addresses.oparl(own + "/organizations"),
                addresses.oparl(own + "/meetings"),
                addresses.oparl(own + "/agenda-items"),
                addresses.oparl(own + "/papers"));
    }

    OparlObject of(Published published) {
        return switch (published.text()) {
            case PublicText.OfBody body -> organization(body, published);
            case PublicText.OfMeeting meeting -> meeting(meeting, published);
            case PublicText.OfItem item -> item(item, created(published), modified(published));
            case PublicText.OfPaper paper -> paper(paper, published);
            case PublicText.OfMinutes minutes -> throw new IllegalArgumentException("OParl has no minutes of its own");
            case PublicText.OfScrutiny scrutiny ->
                throw new IllegalArgumentException("OParl has no questions and answers of its own");
            case null -> deleted(published);
        };
    }

    private OparlObject organization(PublicText.OfBody body, Published published) {
        return new OparlObject.Organization(
                addresses.oparl("/organizations/" + body.code()),
                addresses.oparl("/bodies/" + body.force()),
                body.name(),
                body.code(),
                body.bodyKind().toLowerCase(Locale.ROOT).replace('_', ' '),
                addresses.oparl("/bodies/" + body.force() + "/meetings?organization=" + body.code()),
                created(published),
                modified(published));
    }

    private OparlObject meeting(PublicText.OfMeeting meeting, Published published) {
        return new OparlObject.Meeting(
                addresses.oparl("/meetings/" + meeting.id()),
                meeting.title(),
                meeting.state().toLowerCase(Locale.ROOT).replace('_', ' '),
                meeting.cancelled(),
                moment(meeting.date(), meeting.start()),
                moment(meeting.date(), meeting.finish()),
                meeting.venue().isEmpty() ? null : new OparlObject.Location(meeting.venue()),
                List.of(addresses.oparl("/organizations/" + meeting.bodyCode())),
                meeting.agenda().stream().map(item -> item(item, null, null)).toList(),
                meeting.reference(),
                meeting.date().toString(),
                created(published),
                modified(published));
    }

    /** Within its meeting an item carries no times of its own. */
    private OparlObject.AgendaItem item(PublicText.OfItem item, @Nullable String created, @Nullable String modified) {
        return new OparlObject.AgendaItem(
                addresses.oparl("/agenda-items/" + item.id()),
                addresses.oparl("/meetings/" + item.meeting()),
                item.number(),
                item.place(),
                item.heading(),
                item.open(),
                item.outcome() == null || item.outcome().isEmpty() ? null : item.outcome(),
                item.exemption(),
                created,
                modified);
    }

    private OparlObject paper(PublicText.OfPaper paper, Published published) {
        return new OparlObject.Paper(
                addresses.oparl("/papers/" + paper.id()),
                addresses.oparl("/bodies/" + published.version().owner().force()),
                paper.title(),
                paper.reference(),
                paper.date().toString(),
                addresses.oparl("/meetings/" + paper.meeting()),
                paper.marking(),
                created(published),
                modified(published));
    }

    private OparlObject deleted(Published published) {
        var key = published.version().key();
        var place = switch (key.kind()) {
            case BODY -> new Place("/organizations/", "Organization");
            case MEETING, MINUTES -> new Place("/meetings/", "Meeting");
            case AGENDA_ITEM -> new Place("/agenda-items/", "AgendaItem");
            case PAPER, SCRUTINY -> new Place("/papers/", "Paper");
        };
        return new OparlObject.Deleted(
                addresses.oparl(place.path() + key.subject()),
                place.type(),
                created(published),
                modified(published),
                true);
    }

    private record Place(String path, String type) {}

    private static String created(Published published) {
        return published.version().firstPublishedAt().toString();
    }

    private static String modified(Published published) {
        return published.version().publishedAt().toString();
    }

    private static @Nullable String moment(LocalDate date, @Nullable LocalTime time) {
        return time == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        date.atTime(time).atZone(LONDON));
    }

    /** An area as written: west-mercia is West Mercia. */
    private static String name(String code) {
        return Arrays.stream(code.split("-", -1))
                .map(word -> word.equals("and") || word.isEmpty()
                        ? word
                        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
