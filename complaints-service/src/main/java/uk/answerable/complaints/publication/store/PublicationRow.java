package uk.answerable.complaints.publication.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.publication.rules.FigureLine;
import uk.answerable.complaints.publication.rules.Narrative;
import uk.answerable.complaints.publication.rules.Publication;
import uk.answerable.complaints.statistics.rules.StatisticPeriod;

/** A row of {@code complaint_publication}; its figures stand in {@code publication_figure}. */
@Entity
@Table(name = "complaint_publication")
public class PublicationRow {

    @Id
    UUID id;

    String force;
    String period;
    int edition;
    LocalDate bulletinPublishedOn;
    String holdingToAccount;
    String reviewPerformance;

    @Nullable
    String modelPerformance;

    @Nullable
    LocalDate publishedOn;

    boolean generated;
    int version;

    /** Hibernate needs it. */
    @SuppressWarnings("NullAway")
    protected PublicationRow() {}

    @SuppressWarnings("NullAway")
    PublicationRow(Publication publication) {
        id = publication.id();
        force = publication.force();
        period = publication.period().label();
        edition = publication.edition();
        bulletinPublishedOn = publication.bulletinPublishedOn();
        changeTo(publication);
    }

    final void changeTo(Publication publication) {
        holdingToAccount = publication.narrative().holdingToAccount();
        reviewPerformance = publication.narrative().reviewPerformance();
        modelPerformance = publication.narrative().modelPerformance().orElse(null);
        publishedOn = publication.dayPublished().orElse(null);
        generated = publication.state() instanceof Publication.Published published && published.generated();
        version = publication.version();
    }

    /** The state of the permission matrix it is in. */
    String place() {
        return publishedOn == null ? PublicationStore.DRAFT : PublicationStore.PUBLISHED;
    }

    Publication publication(List<FigureLine> figures) {
        return new Publication(
                id,
                force,
                StatisticPeriod.parse(period, "period").orThrow(),
                edition,
                bulletinPublishedOn,
                new Narrative(holdingToAccount, reviewPerformance, Optional.ofNullable(modelPerformance)),
                publishedOn == null
                        ? new Publication.Draft()
                        : new Publication.Published(publishedOn, figures, generated),
                version);
    }
}
