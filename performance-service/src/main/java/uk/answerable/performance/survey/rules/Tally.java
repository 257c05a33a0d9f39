package uk.answerable.performance.survey.rules;

import java.time.YearMonth;

/** How often a question was answered so in a month. */
public record Tally(YearMonth month, String crimeType, String question, Reply reply, long count) {}
