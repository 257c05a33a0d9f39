package uk.answerable.performance.submission.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.submission.rules.FreeText;

/** Reads what is asked for beside a file; anything unclear is refused. */
final class SubmissionQuery {

    private SubmissionQuery() {}

    static Outcome<Optional<String>> reason(@Nullable String text) {
        return Optional.ofNullable(text)
                .flatMap(FreeText::problem)
                .<Outcome<Optional<String>>>map(problem ->
                        Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, "reason", "reason: " + problem)))
                .orElseGet(() -> Outcome.done(Optional.ofNullable(text)));
    }

    /** Who meant to try must not write. */
    static Outcome<Boolean> flag(@Nullable String text) {
        if (text == null || text.equals("false")) {
            return Outcome.done(false);
        }
        return text.equals("true")
                ? Outcome.done(true)
                : Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, "dryRun", "dryRun is true or false"));
    }

    static Outcome<Optional<Instant>> moment(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        try {
            return Outcome.done(Optional.of(OffsetDateTime.parse(text).toInstant()));
        } catch (DateTimeParseException notAMoment) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.INVALID_INPUT, "publishedAt", "publishedAt is not in the form 2020-03-06T09:00:00Z"));
        }
    }
}
