package uk.answerable.meetings.feed.rules;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.meetings.export.rules.CsvFile;
import uk.answerable.meetings.publishing.rules.PublicKind;
import uk.answerable.meetings.publishing.rules.PublicText;
import uk.answerable.meetings.publishing.rules.Publication;
import uk.answerable.meetings.publishing.rules.Published;

/** The forms of the record, read back by the libraries that read them elsewhere. */
class FeedFilesTest {

    private static final Addresses ADDRESSES = new Addresses("https://meetings.example.org/");
    private static final Instant FIRST = Instant.parse("2020-03-06T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2020, 7, 8);
    private static final String ID = "01890000-0000-7000-8000-000000000001";
    private static final PublicText.OfBody BODY = new PublicText.OfBody(
            "warwickshire-pcp", "Warwickshire Police and Crime Panel", "PANEL", "warwickshire", "", "", "");

    private static PublicText.OfMeeting meeting(
            String state, @Nullable LocalTime start, @Nullable LocalTime finish, List<PublicText.OfItem> agenda) {
        return new PublicText.OfMeeting(
                ID,
                "WK-PCP-2020-07-08",
                "warwickshire-pcp",
                BODY.name(),
                "Panel; ordinary, meeting",
                DAY,
                start,
                finish,
                "Shire Hall",
                false,
                state,
                LocalDate.of(2020, 6, 25),
                "election",
                agenda);
    }

    private static PublicText.OfItem item(String heading) {
        return new PublicText.OfItem(
                "01890000-0000-7000-8000-000000000002",
                ID,
                "WK-PCP-2020-07-08",
                1,
                "1",
                heading,
                true,
                null,
                "report",
                "3-4",
                "",
                "",
                "");
    }

    private static Published published(int version, @Nullable PublicText text) {
        var at = FIRST.plusSeconds(version);
        var owner = new Publication.Owner("warwickshire", "warwickshire-pcp", ID, DAY);
        var key = new Publication.Key(PublicKind.MEETING, ID);
        return new Published(new Publication(key, version, owner, "", FIRST, at, text == null), text);
    }

    private static VEvent event(Published meeting) {
        var calendar = Biweekly.parse(CalendarFile.of(BODY, List.of(meeting), ADDRESSES))
                .first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar.getEvents().getFirst();
    }

    @Test
    void aMeetingStandsInTheCalendarAtItsTimeInLondon() {
        var event =
                event(published(1, meeting("AGENDA_PUBLISHED", LocalTime.of(10, 30), LocalTime.of(12, 0), List.of())));

        assertThat(event.getUid().getValue()).isEqualTo(ID + "@answerable");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getSummary().getValue()).isEqualTo("Panel; ordinary, meeting");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2020-07-08T09:30:00Z");
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo("2020-07-08T11:00:00Z");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDescription().getValue()).isEqualTo("Moved from Thursday 25 June 2020: election");
        assertThat(event.getUrl().getValue())
                .isEqualTo("https://meetings.example.org/api/v1/exports/meetings/WK-PCP-2020-07-08");
    }

    @Test
    void aFinishBeforeTheStartIsNoEnd() {
        var event =
                event(published(1, meeting("AGENDA_PUBLISHED", LocalTime.of(10, 30), LocalTime.of(9, 0), List.of())));

        assertThat(event.getDateEnd()).isNull();
    }

    @Test
    void aCancelledOrWithdrawnMeetingKeepsItsUidWithAHigherSequence() {
        var cancelled = event(published(2, meeting("CANCELLED", null, null, List.of())));
        var withdrawn = event(published(3, null));

        assertThat(cancelled.getSequence().getValue()).isEqualTo(1);
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getDateStart().getValue().hasTime()).isFalse();
        assertThat(withdrawn.getUid().getValue()).isEqualTo(ID + "@answerable");
        assertThat(withdrawn.getSequence().getValue()).isEqualTo(2);
        assertThat(withdrawn.getStatus().isCancelled()).isTrue();
        assertThat(withdrawn.getSummary().getValue()).isEqualTo("Withdrawn");
        assertThat(withdrawn.getDateStart().getValue().getRawComponents().toString())
                .contains("2020", "7", "8");
    }

    @Test
    void anAgendaIsAnEntryOfTheFeedAndAMeetingWithoutOneIsNot() throws Exception {
        var agenda = published(4, meeting("AGENDA_PUBLISHED", null, null, List.of(item("Budget"))));
        var none = published(1, meeting("PLANNED", null, null, List.of()));

        var feed = (Feed) new WireFeedInput()
                .build(new StringReader(
                        AtomFile.of(BODY, List.of(agenda, none, published(2, null)), FIRST, ADDRESSES)));

        assertThat(feed.getId()).isEqualTo("https://meetings.example.org/api/v1/bodies/warwickshire-pcp/feed.atom");
        assertThat(feed.getEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.getTitle()).isEqualTo("Agenda: Panel; ordinary, meeting, 8 July 2020");
            assertThat(entry.getId()).endsWith("/api/v1/oparl/meetings/" + ID);
            assertThat(entry.getUpdated()).isEqualTo(Date.from(FIRST.plusSeconds(4)));
            assertThat(entry.getPublished()).isEqualTo(Date.from(FIRST));
        });
    }

    @Test
    void whatXmlCannotHoldDoesNotBreakTheFeed() throws Exception {
        var paper = new PublicText.OfPaper(
                ID, ID, "WK-PCP-2020-07-08", "1", null, "Form\u000bfeed & <tags> \uD83D\uDE00", "", DAY, null);

        var feed = (Feed) new WireFeedInput()
                .build(new StringReader(AtomFile.of(BODY, List.of(published(1, paper)), FIRST, ADDRESSES)));

        assertThat(feed.getEntries().getFirst().getTitle())
                .isEqualTo("Paper: Form feed & <tags> \uD83D\uDE00, 8 July 2020");
    }

    @Test
    void openDataIsARowAThingAndNothingRuns() {
        var csv = CsvFile.of(
                OpenData.AGENDA_ITEMS.sheet(List.of(published(1, item("=cmd|'/c calc'!A1")), published(2, null))));

        assertThat(csv.lines())
                .containsExactly(
                        "Meeting,Item,Heading,Part,Exemption,Kind,Pages,Paper,Note,Outcome",
                        "WK-PCP-2020-07-08,1,'=cmd|'/c calc'!A1,public,,report,3-4,,,");
        assertThat(OpenData.of("people").map(OpenData::code).toString()).contains("agenda-items");
    }
}
