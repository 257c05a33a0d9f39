package uk.answerable.portal.force.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code graphql/force.graphql} brings. Each part is asked for under its own name, so that one service's silence
 * empties one part.
 */
public record ForceAnswer(
        @Nullable Figures figures,
        @Nullable Meetings meetings,
        @Nullable Complaints complaints) {

    public record Figures(String code, String name, List<Series> latestFigures) {}

    public record Series(Measure measure, Area area, String statistic, Chart chart, List<Point> points) {}

    public record Measure(String code, String label, String unit) {}

    public record Area(String label) {}

    public record Chart(String reason) {}

    public record Point(
            Period period, Figure figure, Sample sample, Comparison previousPeriod, Comparison sameMonthLastYear) {}

    public record Period(String label, LocalDate start, LocalDate end) {}

    public record Figure(
            String printed,
            @Nullable BigDecimal number,
            @Nullable String unit,
            String source,
            @Nullable String sourceTitle,
            OffsetDateTime knownAt,
            @Nullable OffsetDateTime publishedAt,
            @Nullable String note) {}

    public record Sample(
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String missingReason) {}

    public record Comparison(
            Period with,
            @Nullable Earlier figure,
            @Nullable Change change,
            @Nullable String missingReason) {}

    public record Earlier(String printed) {}

    public record Change(
            String printed, String kind, @Nullable BigDecimal amount) {}

    public record Meetings(List<Body> bodies, List<Meeting> nextMeetings, List<Meeting> lastMeetings) {}

    public record Meeting(
            String reference,
            String title,
            LocalDate date,
            @Nullable LocalTime startTime,
            @Nullable String venue,
            String state,
            @Nullable Body body) {}

    public record Body(String code, String name) {}

    /** @param complaintIntake null where complaints about the force are not taken in here */
    public record Complaints(
            List<Timeliness> complaintTimelinessSeries,
            @Nullable Intake complaintIntake) {}

    public record Intake(int longestStatement) {}

    public record Timeliness(
            String month, Share recorded, Share finalised, String provenance, boolean generatedCases) {}

    public record Share(
            int total,
            int within,
            @Nullable String percentPrinted,
            int target,
            String unit,
            String policySource,
            @Nullable String reason) {}
}
