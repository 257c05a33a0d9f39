package uk.answerable.performance.submission.rules;

import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file and what goes with it.
 *
 * @param file whose bytes they are
 * @param purpose {@code submission}, {@code correction} or {@code reference}
 * @param forces codes the submitter may speak for
 * @param mapping how an office's own columns are read, null for ours
 * @param publishedAt when its figures are public, null while they are for the force and its scrutineers
 * @param register moments of each row where the register of sources says them, null for figures known from now
 * @param reason of corrections, or null
 * @param dryRun whether nothing is to be written
 */
public record Submission(
        FileIdentity file,
        String purpose,
        Set<String> forces,
        Limits limits,
        @Nullable ColumnMapping mapping,
        @Nullable Instant publishedAt,
        @Nullable Function<SubmittedRow, Publication> register,
        @Nullable String reason,
        boolean dryRun) {

    /** Purpose of records that come with the house. */
    public static final String REFERENCE = "reference";

    /** Purpose of what may change held figures and add none. */
    public static final String CORRECTION = "correction";

    /**
     * Which file it is.
     *
     * @param sha256 of its bytes, in hexadecimal
     */
    public record FileIdentity(String sha256, String mediaType, long bytes) {}

    /** Feeds the file's rows; it is called once. */
    @FunctionalInterface
    public interface Feed {
        void into(FileReading reading);
    }

    /** Told now and then how many rows were read. */
    @FunctionalInterface
    public interface Progress {
        void rows(long read);
    }
}
