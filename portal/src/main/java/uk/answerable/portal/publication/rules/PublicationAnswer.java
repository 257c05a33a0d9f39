package uk.answerable.portal.publication.rules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code graphql/publications.graphql} brings; each part under its own name. */
public record PublicationAnswer(
        @Nullable Force force,
        @Nullable Reports reports,
        @Nullable Complaints complaints) {

    public record Force(String name) {}

    public record Reports(List<Report> nodes) {}

    public record Report(String title, @Nullable Editions editions) {}

    public record Editions(List<Edition> nodes) {}

    public record Edition(
            String id,
            @Nullable Integer number,
            @Nullable String month,
            @Nullable OffsetDateTime publishedAt,
            @Nullable String correctionReason,
            List<PublishedFile> files) {}

    public record PublishedFile(String form, String audience, String sha256, int size) {}

    public record Complaints(List<ComplaintPublication> nodes) {}

    public record ComplaintPublication(
            String period,
            int edition,
            @Nullable LocalDate publishedOn,
            @Nullable String holdingToAccount,
            @Nullable String reviewPerformance,
            List<Figure> figures,
            boolean generatedCases) {}

    public record Figure(
            String label,
            String printed,
            String samePeriodLastYear,
            String unit,
            @Nullable String reason) {}
}
