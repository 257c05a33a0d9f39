package uk.answerable.meetings.feed.rules;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.answerable.meetings.publishing.rules.PublicKind;
import uk.answerable.meetings.publishing.rules.PublicText;
import uk.answerable.meetings.publishing.rules.Published;

/** The newest agendas, papers and minutes of a body as an Atom feed (RFC 4287). What was withdrawn is not in it. */
public final class AtomFile {

    /** What the feed tells of; a meeting only once it has an agenda. */
    public static final List<PublicKind> KINDS =
            List.of(PublicKind.MEETING, PublicKind.PAPER, PublicKind.MINUTES, PublicKind.SCRUTINY);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Characters that XML 1.0 has no place for. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private AtomFile() {}

    /**
     * The feed.
     *
     * @param newest first
     * @param updated when anything of it last changed
     */
    public static String of(PublicText.OfBody body, List<Published> newest, Instant updated, Addresses addresses) {
        var feed = new Feed("atom_1.0");
        feed.setId(addresses.feed(body.code()));
        feed.setTitle(xml(body.name() + ": agendas, papers and minutes"));
        feed.setUpdated(Date.from(updated));
        var author = new Person();
        author.setName(xml(body.name()));
        feed.setAuthors(List.of(author));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", addresses.feed(body.code()))));
        feed.setEntries(newest.stream()
                .flatMap(published -> entry(published, addresses).stream())
                .toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException ourOwnFeedIsComplete) {
            throw new IllegalStateException(ourOwnFeedIsComplete);
        }
    }

    private static Optional<Entry> entry(Published published, Addresses addresses) {
        return switch (published.text()) {
            case PublicText.OfMeeting meeting
            when !meeting.agenda().isEmpty() ->
                Optional.of(entry(
                        published,
                        addresses,
                        "/meetings/" + meeting.id(),
                        "Agenda: " + titled(meeting.title(), meeting.date()),
                        "%d items".formatted(meeting.agenda().size()),
                        meeting.reference()));
            case PublicText.OfPaper paper ->
                Optional.of(entry(
                        published,
                        addresses,
                        "/papers/" + paper.id(),
                        "Paper: " + titled(paper.title(), paper.date()),
                        paper.description(),
                        paper.meetingReference()));
            case PublicText.OfMinutes minutes ->
                Optional.of(entry(
                        published,
                        addresses,
                        "/meetings/" + minutes.meeting() + "#minutes",
                        "Minutes: " + titled(minutes.title(), minutes.date()),
                        "%d paragraphs".formatted(minutes.paragraphs().size()),
                        minutes.meetingReference()));
            case PublicText.OfScrutiny scrutiny ->
                Optional.of(entry(
                        published,
                        addresses,
                        "/meetings/" + scrutiny.meeting() + "#scrutiny-" + scrutiny.id(),
                        "Questions and answers: " + titled(scrutiny.title(), scrutiny.date()),
                        "%d questions".formatted(scrutiny.requests().size()),
                        scrutiny.meetingReference()));
            case null, default -> Optional.empty();
        };
    }

    private static Entry entry(
            Published published, Addresses addresses, String path, String title, String summary, String meeting) {
        var entry = new Entry();
        entry.setId(addresses.oparl(path));
        entry.setTitle(xml(title));
        entry.setPublished(Date.from(published.version().firstPublishedAt()));
        entry.setUpdated(Date.from(published.version().publishedAt()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", addresses.meeting(meeting))));
        var words = new Content();
        words.setType("text");
        words.setValue(xml(summary));
        entry.setSummary(words);
        return entry;
    }

    private static Link link(String relation, String type, String address) {
        var link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    private static String titled(String title, LocalDate date) {
        return "%s, %s".formatted(title, DAY.format(date));
    }

    private static String xml(String text) {
        return NOT_XML.matcher(text).replaceAll(" ");
    }
}
