package uk.answerable.portal.issue.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.issue.rules.IssueAnswer.Entry;
import uk.answerable.portal.issue.rules.IssueAnswer.Figures;
import uk.answerable.portal.issue.rules.IssueAnswer.Point;
import uk.answerable.portal.issue.rules.IssueAnswer.Said;
import uk.answerable.portal.words.CodeWords;
import uk.answerable.portal.words.PeriodWords;
import uk.answerable.portal.words.UkDates;

/**
 * Everything that was said on an issue, first to last, beside its figures.
 *
 * @param figures of the measure, or null where it is not about one or they cannot be had
 * @param next address of the page after this one, or null
 */
public record IssueView(
        String force,
        String forceName,
        String heading,
        @Nullable FiguresView figures,
        boolean figuresMissing,
        List<Year> years,
        boolean threadMissing,
        @Nullable String next) {

    public IssueView {
        years = List.copyOf(years);
    }

    /** Empty for an issue that is none: a measure nobody knows, or a subject on which nothing was said. */
    public static Optional<IssueView> of(Issue issue, String forceName, Given<IssueAnswer> answer) {
        var series = Optional.ofNullable(answer.data().figures()).map(Figures::series);
        var figuresMissing = answer.isMissing("figures");
        var thread = answer.data().thread();
        var threadMissing = thread == null || answer.isMissing("thread");
        var entries = thread == null ? List.<Entry>of() : thread.entries().nodes();
        if (issue.isMeasure() ? series.isEmpty() && !figuresMissing : entries.isEmpty() && !threadMissing) {
            return Optional.empty();
        }
        return Optional.of(new IssueView(
                issue.force(),
                forceName,
                series.map(known -> known.measure().label()).orElseGet(() -> heading(issue, thread)),
                series.map(FiguresView::of).orElse(null),
                figuresMissing,
                years(entries),
                threadMissing,
                Optional.ofNullable(thread)
                        .map(one -> one.entries().pageInfo().next())
                        .map(issue::address)
                        .orElse(null)));
    }

    private static String heading(Issue issue, @Nullable Said thread) {
        var named = thread == null
                ? Optional.<String>empty()
                : switch (issue.subject()) {
                    case MEASURE -> Optional.<String>empty();
                    case TOPIC ->
                        thread.topics().stream()
                                .filter(topic -> topic.id().equals(issue.key()))
                                .map(IssueAnswer.Topic::topic)
                                .findFirst();
                    case REQUEST ->
                        thread.requests().stream()
                                .filter(request -> request.report() != null
                                        && issue.key().equals(request.report().reference() + "#" + request.number()))
                                .map(IssueAnswer.Request::topic)
                                .findFirst();
                };
        return named.orElse("One issue");
    }

    private static List<Year> years(List<Entry> entries) {
        var byYear = new LinkedHashMap<String, List<EntryRow>>();
        for (var entry : entries) {
            var on = entry.on();
            byYear.computeIfAbsent(
                            on == null ? "Day not recorded" : String.valueOf(on.getYear()), year -> new ArrayList<>())
                    .add(EntryRow.of(entry));
        }
        return byYear.entrySet().stream()
                .map(year -> new Year(year.getKey(), year.getValue()))
                .toList();
    }

    /** What was said in a year. */
    public record Year(String name, List<EntryRow> entries) {

        public Year {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One thing said.
     *
     * @param office that said it, or null where several did or the record does not say
     * @param meeting reference of the meeting it was said at, or null
     */
    public record EntryRow(
            String kind,
            @Nullable String number,
            String title,
            String text,
            @Nullable String day,
            @Nullable String office,
            @Nullable String meeting,
            @Nullable String meetingName) {

        static EntryRow of(Entry entry) {
            var meeting = entry.meeting();
            return new EntryRow(
                    CodeWords.of("EntryKind", entry.kind()),
                    entry.reference(),
                    entry.title(),
                    entry.text(),
                    day(entry.on()),
                    entry.office(),
                    meeting == null ? null : meeting.reference(),
                    meeting == null
                            ? null
                            : "%s, %s"
                                    .formatted(
                                            Optional.ofNullable(meeting.title()).orElse("Meeting"),
                                            UkDates.day(meeting.date())));
        }

        private static @Nullable String day(@Nullable LocalDate on) {
            return on == null ? null : UkDates.day(on);
        }
    }

    /** The newest figures of the measure, newest first, each in the version that is known now. */
    public record FiguresView(String unit, String caution, List<FigureLine> lines) {

        public FiguresView {
            lines = List.copyOf(lines);
        }

        static FiguresView of(IssueAnswer.Series series) {
            return new FiguresView(
                    series.measure().unit(),
                    series.chart().reason(),
                    series.points().reversed().stream().map(FigureLine::of).toList());
        }
    }

    /** A figure with where and when it was published. */
    public record FigureLine(String period, String printed, String source, String dated) {

        static FigureLine of(Point point) {
            var figure = point.figure();
            var title = figure.sourceTitle();
            var published = figure.publishedAt();
            var dated = published == null
                    ? "known on " + UkDates.day(figure.knownAt())
                    : "published on " + UkDates.day(published);
            return new FigureLine(
                    PeriodWords.of(point.period().label()),
                    figure.printed(),
                    title == null ? figure.source() : title,
                    figure.version() == 1 ? dated : "%s, version %d".formatted(dated, figure.version()));
        }
    }
}
