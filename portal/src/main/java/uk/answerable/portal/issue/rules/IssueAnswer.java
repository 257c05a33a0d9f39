package uk.answerable.portal.issue.rules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.PageInfo;

/** What {@code graphql/issue.graphql} brings; each part under its own name. */
public record IssueAnswer(
        @Nullable Force force,
        @Nullable Figures figures,
        @Nullable Said thread) {

    public record Force(String name) {}

    /** @param series null for a measure nobody knows */
    public record Figures(@Nullable Series series) {}

    public record Series(Measure measure, Chart chart, List<Point> points) {}

    public record Measure(String label, String unit) {}

    public record Chart(String reason) {}

    public record Point(Period period, Figure figure) {}

    public record Period(String label) {}

    public record Figure(
            String printed,
            int version,
            String source,
            @Nullable String sourceTitle,
            OffsetDateTime knownAt,
            @Nullable OffsetDateTime publishedAt) {}

    public record Said(List<Request> requests, List<Topic> topics, Entries entries) {}

    public record Request(
            int number, String topic, @Nullable Report report) {}

    public record Report(String reference, String title) {}

    public record Topic(
            String id,
            String letter,
            String topic,
            @Nullable Meeting meeting) {}

    public record Entries(List<Entry> nodes, PageInfo pageInfo) {}

    public record Entry(
            String kind,
            @Nullable LocalDate on,
            String title,
            String text,
            @Nullable String office,
            @Nullable String reference,
            @Nullable Meeting meeting) {}

    public record Meeting(String reference, @Nullable String title, LocalDate date) {}
}
