package uk.answerable.meetings.topic.rules;

/** What an office makes of a topic (source 004, item 2(3); FEATURES A7 96). */
public enum AssessmentCode {
    CONGRATULATION,
    CONCERN,
    EXPLANATION_SOUGHT,
    JUDGEMENT_SOUGHT,
    MONITOR
}
