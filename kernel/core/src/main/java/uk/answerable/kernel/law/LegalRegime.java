package uk.answerable.kernel.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A law or scheme in force for something from a day to a day.
 *
 * @param scope for what
 * @param code stable; services know it
 * @param title as a reader would cite it
 * @param firstDay null for as far back as these records go
 * @param lastDay null while it is in force
 * @param status how sure we are (RULES.md: V verified, V2 second source, M from memory, I inferred, DOC as papers say)
 * @param source where it is read, and what was not
 */
public record LegalRegime(
        RegimeScope scope,
        String code,
        String title,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String status,
        String source) {

    boolean inForceOn(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }
}
