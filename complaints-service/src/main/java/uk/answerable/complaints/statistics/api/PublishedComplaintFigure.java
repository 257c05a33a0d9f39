package uk.answerable.complaints.statistics.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.bulletin.rules.BulletinFigure;
import uk.answerable.complaints.bulletin.rules.OfWhom;

/** A figure that the independent office published. */
@Description("Published by the independent office; never one with what is counted here.")
public record PublishedComplaintFigure(
        @NonNull OfWhom of,
        @NonNull BigDecimal value,
        @NonNull LocalDate publishedOn,
        @NonNull String source) {

    static PublishedComplaintFigure of(BulletinFigure figure) {
        return new PublishedComplaintFigure(figure.ofWhom(), figure.value(), figure.publishedOn(), figure.source());
    }
}
