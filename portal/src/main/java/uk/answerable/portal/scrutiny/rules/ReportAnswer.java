package uk.answerable.portal.scrutiny.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code graphql/scrutiny-report.graphql} brings. */
public record ReportAnswer(@Nullable Report report) {

    public record Report(
            String reference,
            String force,
            String title,
            String version,
            LocalDate date,
            String author,
            String marking,
            @Nullable Meeting forMeeting,
            List<Request> requests,
            List<Ask> unansweredAsks,
            List<Claim> disputedClaims,
            List<Assessment> assessments) {}

    public record Meeting(
            String reference, LocalDate date, @Nullable Body body) {}

    public record Body(String code, String name) {}

    public record Request(
            int number,
            String topic,
            String type,
            String gist,
            LocalDate askedOn,
            String status,
            List<Measure> measures,
            @Nullable Answer answer) {}

    /** @param label null while the figures cannot be had */
    public record Measure(String code, @Nullable String label) {}

    public record Answer(
            String reference,
            String gist,
            LocalDate givenOn,
            String office,
            @Nullable String kind,
            @Nullable Boolean late) {}

    public record Ask(String topic, String gist) {}

    public record Claim(String subject, List<Position> positions) {}

    public record Position(String office, String position) {}

    public record Assessment(String topic, String assessment, String gist) {}
}
