package uk.answerable.performance.submission.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.performance.document.rules.DocumentTable;
import uk.answerable.performance.document.store.DocumentReader;
import uk.answerable.performance.document.store.DocumentSettings;
import uk.answerable.performance.submission.store.FileForm;
import uk.answerable.performance.submission.store.SubmittedFile;
import uk.answerable.performance.submission.store.TextCheck;

/** What tables a document holds, before a mapping is made for one of them. Nothing of it is kept. */
@Path("/api/v1/documents/tables")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submissions")
public class DocumentResource {

    @Inject
    DocumentReader documents;

    @Inject
    DocumentSettings settings;

    /**
     * What a document holds.
     *
     * @param sha256 of its bytes; readers' notes are kept under it
     * @param pages 0 where the form knows none
     * @param pictures pages without text
     * @param warnings where tables and text do not agree
     */
    public record DocumentTables(
            String sha256, int pages, List<Integer> pictures, List<DocumentTable> tables, List<String> warnings) {}

    @POST
    @Consumes({"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/pdf"})
    @Blocking
    @Operation(
            summary = "The tables of a Word document or PDF, with what was damaged on the way from the page",
            description = "Each cell as it arrived, without its footnote marks, with its notes and flags; and what of "
                    + "the tables does not agree with the document's own text")
    public DocumentTables tables(InputStream body, @HeaderParam("Content-Type") String contentType) throws IOException {
        var form = FileForm.of(contentType).orElseThrow();
        var kept = SubmittedFile.keep(body, form, settings.maxBytes(), null)
                .orElseThrow(() -> new RefusedException(Refusal.ofField(
                        ProblemCode.PAYLOAD_TOO_LARGE,
                        "body",
                        "The file is larger than %d bytes".formatted(settings.maxBytes()))));
        try (var file = kept) {
            var document = file.document(documents).orElseThrow().orThrow();
            return new DocumentTables(
                    file.identity().sha256(),
                    document.pages(),
                    document.pictures(),
                    document.tables(),
                    TextCheck.warnings(document));
        }
    }
}
