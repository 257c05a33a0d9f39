package uk.answerable.performance.document.store;

import java.io.IOException;
import java.nio.file.Files;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.performance.document.rules.Budget;
import uk.answerable.performance.document.rules.DocumentForm;
import uk.answerable.performance.document.rules.DocumentLimits;
import uk.answerable.performance.document.rules.ReadDocument;

/** Reads the bytes of a document as the service does, within small limits. */
public final class DocumentsRead {

    static final DocumentLimits LIMITS = new DocumentLimits(20_000_000, 200, 20, 2_000, 50_000, 20);

    private DocumentsRead() {}

    public static ReadDocument of(byte[] bytes, DocumentForm form) throws IOException {
        return outcome(bytes, form, LIMITS).orThrow();
    }

    /** Why it is not read, in the user's words. */
    static String refusal(byte[] bytes, DocumentForm form, DocumentLimits limits) throws IOException {
        try {
            return ((Outcome.Refused<ReadDocument>) outcome(bytes, form, limits))
                    .reasons()
                    .getFirst()
                    .message();
        } catch (Budget.Spent spent) {
            return spent.sentence();
        }
    }

    private static Outcome<ReadDocument> outcome(byte[] bytes, DocumentForm form, DocumentLimits limits)
            throws IOException {
        var file = Files.createTempFile("tables", form.name());
        try {
            Files.write(file, bytes);
            var budget = new Budget(limits, System::nanoTime);
            return form == DocumentForm.WORD ? WordFile.read(file, budget) : PdfFile.read(file, budget);
        } finally {
            Files.delete(file);
        }
    }
}
