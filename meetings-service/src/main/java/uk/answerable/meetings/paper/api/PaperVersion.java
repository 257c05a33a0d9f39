package uk.answerable.meetings.paper.api;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.paper.rules.PaperForm;
import uk.answerable.meetings.paper.store.PaperEntry;

/** A version of a paper; it never changes. */
public record PaperVersion(
        int number,

        @NonNull @Description("As the paper prints it; empty where it does not.")
        String label,

        @NonNull PaperForm form,
        int size,
        @Nullable Integer pages,

        @Description("The number its own first page bears.") int ownFirstPage,

        @Nullable LocalDate dataCut,
        @NonNull Instant sentAt,
        @NonNull String sha256,

        @NonNull @Description("Where its file is read.") String address) {

    static PaperVersion of(PaperEntry.Version version) {
        var row = version.row();
        return new PaperVersion(
                row.number,
                row.label,
                row.form,
                row.size,
                row.pages,
                row.ownFirstPage,
                row.dataCut,
                row.sentAt,
                row.fileSha256,
                "/api/v1/papers/%s/versions/%d".formatted(row.paperId, row.number));
    }
}
