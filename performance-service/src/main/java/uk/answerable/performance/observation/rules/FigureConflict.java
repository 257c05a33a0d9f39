package uk.answerable.performance.observation.rules;

import java.time.LocalDate;

/**
 * Two sources for one figure: which one is used, and why (FEATURES D3 359).
 *
 * @param chosen value in use, as printed
 * @param chosenSource reference of the value in use
 * @param other value not used, as printed
 */
public record FigureConflict(
        String id,
        String force,
        String measure,
        String area,
        LocalDate start,
        LocalDate end,
        String chosen,
        String chosenSource,
        String other,
        String otherSource,
        String reason) {}
