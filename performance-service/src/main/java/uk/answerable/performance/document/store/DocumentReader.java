package uk.answerable.performance.document.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.document.rules.Budget;
import uk.answerable.performance.document.rules.DocumentForm;
import uk.answerable.performance.document.rules.ReadDocument;

/** Reads documents within the limits, a few at once. It blocks: call it from a worker thread. */
@ApplicationScoped
public class DocumentReader {

    private final DocumentSettings settings;
    private final Semaphore places;

    @Inject
    DocumentReader(DocumentSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce());
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected DocumentReader() {
        this.settings = null;
        this.places = null;
    }

    /**
     * The document's tables and text.
     *
     * @return refused with {@code INVALID_INPUT} where it cannot be read, {@code TOO_MANY_REQUESTS} while others are
     */
    public Outcome<ReadDocument> read(Path file, DocumentForm form) {
        if (!places.tryAcquire()) {
            return Outcome.refused(
                    Refusal.of(ProblemCode.TOO_MANY_REQUESTS, "Other documents are being read; try again in a minute"));
        }
        try {
            var budget = new Budget(settings.limits(), System::nanoTime);
            return switch (form) {
                case WORD -> WordFile.read(file, budget);
                case PDF -> PdfFile.read(file, budget);
            };
        } catch (Budget.Spent spent) {
            return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, "file", spent.sentence()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            places.release();
        }
    }
}
