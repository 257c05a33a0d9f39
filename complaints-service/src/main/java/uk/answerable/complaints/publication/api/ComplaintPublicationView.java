package uk.answerable.complaints.publication.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.clock.api.DeadlineView;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.publication.rules.Publication;
import uk.answerable.complaints.publication.store.PublicationStore;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;

/** A publication as the graph shows it. */
@Name("ComplaintPublication")
@Description(
        "A local policing body's publication of complaint figures with its narrative; published, it never changes.")
public record ComplaintPublicationView(
        @Id @NonNull String id,
        @Nullable String force,
        @Nullable String period,

        @Nullable @Description("1, and further ones that correct it.")
        Integer edition,

        @Nullable LocalDate bulletinPublishedOn,

        @Nullable @Description("Until when it must be published, explained; null where no law asks for it.")
        DeadlineView deadline,

        @Nullable @Description("How the chief officer is held to account for handling complaints.")
        String holdingToAccount,

        @Nullable @Description("The body's own performance on reviews.")
        String reviewPerformance,

        @Nullable @Description("Its performance under a notice of section 13A; null without one.")
        String modelPerformance,

        @Nullable @Description("Null while it is a draft.") LocalDate publishedOn,

        @Nullable @Description("As they stood when it was published; none of a draft.")
        List<@NonNull Figure> figures,

        @Nullable Boolean generatedCases,
        @Nullable Integer version,
        @Ignore Place accessPlace)
        implements Guarded {

    /** A figure of a publication. */
    @Name("ComplaintPublicationFigure")
    public record Figure(
            @NonNull String code,
            @NonNull String label,
            @NonNull String unit,
            @NonNull String printed,
            @Nullable BigDecimal number,
            @NonNull String samePeriodLastYear,
            @Nullable String reason) {}

    static ComplaintPublicationView of(Publication publication, Clocks clocks, LocalDate today) {
        var published = publication.state() instanceof Publication.Published state
                ? state
                : new Publication.Published(today, List.of(), false);
        return new ComplaintPublicationView(
                publication.id().toString(),
                publication.force(),
                publication.period().label(),
                publication.edition(),
                publication.bulletinPublishedOn(),
                publication.deadline(clocks, today).map(DeadlineView::of).orElse(null),
                publication.narrative().holdingToAccount(),
                publication.narrative().reviewPerformance(),
                publication.narrative().modelPerformance().orElse(null),
                publication.dayPublished().orElse(null),
                published.figures().stream()
                        .map(line -> new Figure(
                                line.code(),
                                line.label(),
                                line.unit(),
                                line.printed(),
                                line.number().orElse(null),
                                line.lastYearPrinted(),
                                line.reason().orElse(null)))
                        .toList(),
                published.generated(),
                publication.version(),
                Place.ofForce(
                        publication.dayPublished().isPresent() ? PublicationStore.PUBLISHED : PublicationStore.DRAFT,
                        publication.force()));
    }
}
