package uk.answerable.performance.report.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an office says of a topic, its figures by reference.
 *
 * @param text plain text with figures as {@code {measure:area:period}}
 * @param carriedFrom number of the edition it was written for and not confirmed since, null for this one
 */
public record Commentary(
        String text, Instant at, String office, @Nullable Integer carriedFrom) {

    Commentary carried(int edition) {
        return carriedFrom == null ? new Commentary(text, at, office, edition) : this;
    }
}
