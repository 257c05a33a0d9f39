package uk.answerable.performance.document.rules;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Counts what a document costs while it is read. */
public final class Budget {

    private final DocumentLimits limits;
    private final LongSupplier nanos;
    private final long until;
    private long cells;
    private long characters;

    /**
     * Of a reading that begins.
     *
     * @param nanos a clock like {@link System#nanoTime()}
     */
    public Budget(DocumentLimits limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
        this.until = nanos.getAsLong() + Duration.ofSeconds(limits.seconds()).toNanos();
    }

    /** Thrown where a limit is passed; the message says which. */
    public static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Spent(String sentence) {
            super(sentence, null, false, false);
        }

        /** In the user's words. */
        public String sentence() {
            return String.valueOf(getMessage());
        }
    }

    public DocumentLimits limits() {
        return limits;
    }

    public void pages(int pages) {
        if (pages > limits.pages()) {
            throw new Spent("The document has %d pages; at most %d are read, send the pages with the tables"
                    .formatted(pages, limits.pages()));
        }
    }

    public void cells(int more) {
        cells += more;
        if (cells > limits.cells()) {
            throw new Spent(
                    "The tables of the document have more than %d cells; send it in parts".formatted(limits.cells()));
        }
        time();
    }

    public void characters(int more) {
        characters += more;
        if (characters > limits.characters()) {
            throw new Spent("The document has more than %d characters; send the pages with the tables"
                    .formatted(limits.characters()));
        }
        if (characters % 1024 < more) {
            time();
        }
    }

    /** Asked now and then. */
    public void time() {
        if (nanos.getAsLong() - until > 0) {
            throw new Spent("The document takes longer than %d seconds to read; send the pages with the tables"
                    .formatted(limits.seconds()));
        }
    }
}
