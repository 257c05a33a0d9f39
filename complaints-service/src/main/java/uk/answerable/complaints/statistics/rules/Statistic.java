package uk.answerable.complaints.statistics.rules;

import java.util.Optional;

/**
 * A statistic and how it is counted.
 *
 * @param code as other services and the published files call it
 * @param label for people
 * @param kind how it is made
 * @param of what is counted, or the numerator
 * @param over the denominator of a share; the published base of a rate
 * @param unit of the value
 * @param decimals it is printed with
 * @param status how sure we are of the definition (V, V2, M, I)
 * @param definition in one sentence
 * @param source where it is read
 */
public record Statistic(
        String code,
        String label,
        Kind kind,
        CountKey of,
        Optional<CountKey> over,
        String unit,
        int decimals,
        String status,
        String definition,
        String source) {

    /** How a statistic is made. */
    public enum Kind {
        COUNT,
        /** Per cent of a count by another. */
        SHARE,
        /** A count per 1000 of a published base. */
        RATE,
        /** How long it took. */
        DAYS
    }

    public Statistic {
        if (over.isPresent() != (kind == Kind.SHARE || kind == Kind.RATE)) {
            throw new IllegalArgumentException("%s: a share and a rate have a base, others none".formatted(code));
        }
    }
}
