package uk.answerable.performance.report.rules;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the files of an edition are printed that somebody wants out. The edition itself stays signed off until the
 * last file is there, and is published with all of them at once or not at all.
 *
 * @param office that wants it out
 * @param movedAt when a file was done last
 * @param done files printed so far
 * @param files in all
 * @param ending null while it is printed
 * @param reason in words, where it failed
 */
public record Printing(
        boolean toPublic,
        String office,
        Instant askedAt,
        Instant movedAt,
        int done,
        int files,
        @Nullable Ending ending,
        @Nullable String reason) {

    /** One file takes a second or two; nothing for so long means that the process that printed is gone. */
    public static final Duration SILENCE = Duration.ofMinutes(2);

    /** How it came to an end. */
    public enum Ending {
        PUBLISHED,
        FAILED
    }

    public PrintingState state(Instant now) {
        if (ending != null) {
            return PrintingState.valueOf(ending.name());
        }
        return movedAt.plus(SILENCE).isBefore(now) ? PrintingState.FAILED : PrintingState.PRINTING;
    }

    /** Why it failed, in words; null where it did not. */
    public @Nullable String failure(Instant now) {
        return switch (state(now)) {
            case PRINTING, PUBLISHED -> null;
            case FAILED -> ending == null ? "the printing stopped half-way; nothing is out, ask for it again" : reason;
        };
    }
}
