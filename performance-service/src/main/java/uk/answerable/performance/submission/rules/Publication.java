package uk.answerable.performance.submission.rules;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.dictionary.rules.Source;

/**
 * When the figures of a file became known and public.
 *
 * @param publishedAt null while they are for the force and its scrutineers only
 */
public record Publication(Instant knownAt, @Nullable Instant publishedAt) {

    /**
     * Of a file submitted now: known now, public from the moment given.
     *
     * @return refused for a moment before now; nothing was public before it was known
     */
    public static Outcome<Publication> now(Instant now, @Nullable Instant publishedAt) {
        return publishedAt != null && publishedAt.isBefore(now)
                ? Outcome.refused(Refusal.ofField(
                        ProblemCode.DATE_OUT_OF_ORDER,
                        "publishedAt",
                        "publishedAt is past; a figure is not public before it is known here"))
                : Outcome.done(new Publication(now, publishedAt));
    }

    /** Of packaged reference data: as the register of sources says. */
    public static Function<SubmittedRow, Publication> ofRegister(Dictionary dictionary) {
        return row -> {
            var source = dictionary
                    .source(Source.documentOf(row.source()))
                    .orElseThrow(() -> new IllegalStateException("no source " + row.source() + " in the register"));
            return new Publication(source.knownAt(), source.publishedAt());
        };
    }
}
