package uk.answerable.performance.survey.rules;

/** How often the same person answered a stage so and the whole experience so. */
public record Joint(SurveyStage stage, Reply ofStage, Reply ofWhole, long count) {}
