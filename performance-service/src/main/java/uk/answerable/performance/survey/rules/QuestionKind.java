package uk.answerable.performance.survey.rules;

/** How a question is answered. */
public enum QuestionKind {
    /** One of the five stages of the service, on the seven-point scale. */
    STAGE,
    /** Yes or no (FEATURES 229). */
    CLOSED
}
