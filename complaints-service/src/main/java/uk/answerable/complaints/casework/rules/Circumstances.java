package uk.answerable.complaints.casework.rules;

import java.time.LocalDate;
import uk.answerable.complaints.allegation.rules.Categories;
import uk.answerable.complaints.clock.rules.Clocks;

/**
 * What a step is judged by besides the case.
 *
 * @param today no step lies after it
 * @param clocks for steps that must await a time limit
 * @param categories of allegations
 */
public record Circumstances(LocalDate today, Clocks clocks, Categories categories) {}
