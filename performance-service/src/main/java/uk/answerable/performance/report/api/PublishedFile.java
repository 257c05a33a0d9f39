package uk.answerable.performance.report.api;

import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.report.rules.Audience;
import uk.answerable.performance.report.rules.EditionFile;
import uk.answerable.performance.report.rules.EditionForm;

/** A published file as the graph shows it. */
@Description("A file of a published edition; its bytes never change.")
public record PublishedFile(
        @NonNull EditionForm form,
        @NonNull Audience audience,
        @NonNull String sha256,

        @Description("In bytes.") int size,

        @NonNull @Description("Where this service gives it out.")
        String path) {

    static PublishedFile of(UUID edition, EditionFile file) {
        return new PublishedFile(
                file.form(),
                file.audience(),
                file.sha256(),
                file.size(),
                "/api/v1/reports/editions/%s/%s?audience=%s"
                        .formatted(
                                edition,
                                file.form().ending(),
                                file.audience().name().toLowerCase(Locale.ROOT)));
    }
}
