package uk.answerable.complaints.timeliness.rules;

import java.time.YearMonth;

/**
 * Timeliness of one force in one month. Recording is measured over the cases recorded in the month, finalising over the
 * cases finalised in it, as the report of December 2019 does (Warwickshire Police and Crime Panel, 16 March 2020,
 * p51-52).
 *
 * @param force police force area
 * @param month in which the step was done
 * @param recorded within the target to record
 * @param finalised within the target to finalise
 * @param generatedCases whether any case in it was made up by a generator
 */
public record Timeliness(
        String force, YearMonth month, TimelinessShare recorded, TimelinessShare finalised, boolean generatedCases) {}
