package uk.answerable.meetings.paper.api;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.paper.rules.PaperReach;
import uk.answerable.meetings.paper.rules.PublicationStep;
import uk.answerable.meetings.paper.store.PaperPublicationRow;

/** What was published of a paper at an item; it stays. */
public record PaperPublication(
        int sequence,
        @NonNull PublicationStep step,
        @NonNull PaperReach reach,
        int version,
        @NonNull Instant publishedAt,

        @Nullable @Description("Why it was late, or took the place of another.")
        String reason,

        @Nullable @Description("By which a private paper was released.")
        String decision,

        @Nullable LocalDate decidedOn,

        @NonNull @Description("Whose officer published it.") String office) {

    static PaperPublication of(PaperPublicationRow row) {
        return new PaperPublication(
                row.sequence,
                row.step,
                row.reach,
                row.version,
                row.publishedAt,
                row.reason,
                row.decision,
                row.decidedOn,
                row.office);
    }
}
