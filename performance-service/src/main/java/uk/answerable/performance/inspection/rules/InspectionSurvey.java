package uk.answerable.performance.inspection.rules;

import org.jspecify.annotations.Nullable;

/**
 * What an inspectorate asked staff or residents (FEATURES 250, 330).
 *
 * @param questions how many; null where the report does not say
 * @param findings in our words
 */
public record InspectionSurvey(
        SurveyAsked asked,
        String subject,
        int respondents,
        @Nullable Integer questions,
        String findings,
        String source) {}
