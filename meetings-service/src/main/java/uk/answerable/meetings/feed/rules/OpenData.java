package uk.answerable.meetings.feed.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.export.rules.Cell;
import uk.answerable.meetings.export.rules.Sheet;
import uk.answerable.meetings.publishing.rules.PublicKind;
import uk.answerable.meetings.publishing.rules.PublicText;
import uk.answerable.meetings.publishing.rules.PublicText.OfItem;
import uk.answerable.meetings.publishing.rules.Published;

/** The tables of open data of a body: what the public may read, a row a thing. */
public enum OpenData {
    MEETINGS(PublicKind.MEETING, "Reference, Title, Date, Start, Finish, Venue, Virtual, State, Moved from, Reason"),
    AGENDA_ITEMS(PublicKind.AGENDA_ITEM, "Meeting, Item, Heading, Part, Exemption, Kind, Pages, Paper, Note, Outcome"),
    PAPERS(PublicKind.PAPER, "Meeting, Item, Reference, Title, Date, Marking"),
    MINUTES(PublicKind.MINUTES, "Meeting, Date, Paragraph, Minute"),
    QUESTIONS_AND_ANSWERS(
            PublicKind.SCRUTINY,
            "Meeting, Report, Number, Topic, Type, Question, Asked on, Status, Answer, What was answered, Kind of answer,"
                    + " Answered on, Answered by, Late");

    /** A reference ends with the day. */
    private static final Comparator<OfItem> IN_ORDER =
            Comparator.comparing(OfItem::meetingReference).thenComparingInt(OfItem::place);

    private final PublicKind kind;
    private final String headings;

    OpenData(PublicKind kind, String headings) {
        this.kind = kind;
        this.headings = headings;
    }

    /** Names the table in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public PublicKind kind() {
        return kind;
    }

    /** Refused with {@code UNKNOWN_CODE} for a table there is none of. */
    public static Outcome<OpenData> of(String code) {
        return Arrays.stream(values())
                .filter(table -> table.code().equals(code))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.ofField(
                        ProblemCode.UNKNOWN_CODE,
                        "table",
                        "there is no such table; there are "
                                + Arrays.stream(values()).map(OpenData::code).collect(Collectors.joining(", ")))));
    }

    /** The table of what is published; what was withdrawn has no row. */
    public Sheet sheet(List<Published> published) {
        return new Sheet(
                code(),
                code(),
                List.of(headings.split(", ", -1)),
                switch (this) {
                    case MEETINGS -> rows(published, PublicText.OfMeeting.class, OpenData::meeting);
                    case AGENDA_ITEMS ->
                        of(published, OfItem.class)
                                .sorted(IN_ORDER)
                                .map(OpenData::item)
                                .toList();
                    case PAPERS -> rows(published, PublicText.OfPaper.class, OpenData::paper);
                    case MINUTES ->
                        of(published, PublicText.OfMinutes.class)
                                .flatMap(OpenData::minutes)
                                .toList();
                    case QUESTIONS_AND_ANSWERS ->
                        of(published, PublicText.OfScrutiny.class)
                                .flatMap(OpenData::scrutiny)
                                .toList();
                });
    }

    private static <T extends PublicText> Stream<T> of(List<Published> published, Class<T> type) {
        return published.stream()
                .flatMap(one ->
                        Stream.ofNullable(one.text()).filter(type::isInstance).map(type::cast));
    }

    private static <T extends PublicText> List<List<Cell>> rows(
            List<Published> published, Class<T> type, Function<T, List<Cell>> row) {
        return of(published, type).map(row).toList();
    }

    private static List<Cell> meeting(PublicText.OfMeeting meeting) {
        return List.of(
                Cell.of(meeting.reference()),
                Cell.of(meeting.title()),
                Cell.of(meeting.date()),
                Cell.of(text(meeting.start())),
                Cell.of(text(meeting.finish())),
                Cell.of(meeting.venue()),
                Cell.of(meeting.virtual() ? "yes" : "no"),
                Cell.of(meeting.state().toLowerCase(Locale.ROOT).replace('_', ' ')),
                Cell.of(meeting.originalDate()),
                Cell.of(meeting.movedReason()));
    }

    private static List<Cell> item(OfItem item) {
        return List.of(
                Cell.of(item.meetingReference()),
                Cell.of(item.number()),
                Cell.of(item.heading()),
                Cell.of(item.open() ? "public" : "private"),
                Cell.of(item.exemption()),
                Cell.of(item.itemKind()),
                Cell.of(item.pages()),
                Cell.of(item.paper()),
                Cell.of(item.note()),
                Cell.of(item.outcome()));
    }

    private static List<Cell> paper(PublicText.OfPaper paper) {
        return List.of(
                Cell.of(paper.meetingReference()),
                Cell.of(paper.item()),
                Cell.of(paper.reference()),
                Cell.of(paper.title()),
                Cell.of(paper.date()),
                Cell.of(paper.marking()));
    }

    private static Stream<List<Cell>> minutes(PublicText.OfMinutes minutes) {
        return minutes.paragraphs().stream()
                .map(paragraph -> List.of(
                        Cell.of(minutes.meetingReference()),
                        Cell.of(minutes.date()),
                        Cell.of(paragraph.anchor()),
                        Cell.of(paragraph.gist())));
    }

    private static Stream<List<Cell>> scrutiny(PublicText.OfScrutiny scrutiny) {
        return scrutiny.requests().stream().map(asked -> {
            var answer = Optional.ofNullable(asked.answer());
            return List.of(
                    Cell.of(scrutiny.meetingReference()),
                    Cell.of(scrutiny.reference()),
                    new Cell.Count(asked.number()),
                    Cell.of(asked.topic()),
                    Cell.of(asked.type()),
                    Cell.of(asked.request()),
                    Cell.of(asked.askedOn()),
                    Cell.of(words(asked.status())),
                    Cell.of(answer.map(PublicText.Answered::section).orElse("")),
                    Cell.of(answer.map(PublicText.Answered::text).orElse("")),
                    Cell.of(answer.map(one -> words(text(one.answerKind()))).orElse("")),
                    Cell.of(answer.<LocalDate>map(PublicText.Answered::givenOn).orElse(null)),
                    Cell.of(answer.map(PublicText.Answered::office).orElse("")),
                    Cell.of(answer.map(PublicText.Answered::late)
                            .map(late -> late ? "yes" : "no")
                            .orElse("")));
        });
    }

    private static String words(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static @Nullable String text(@Nullable Object time) {
        return time == null ? null : time.toString();
    }
}
