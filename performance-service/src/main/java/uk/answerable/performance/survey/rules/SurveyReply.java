package uk.answerable.performance.survey.rules;

import java.time.YearMonth;

/**
 * What one person answered to one question.
 *
 * @param row of the file, the heading is 1
 * @param response the provider's reference of the person's answers; it means nothing elsewhere
 */
public record SurveyReply(
        long row, Survey survey, String response, YearMonth month, String crimeType, String question, Reply reply) {}
