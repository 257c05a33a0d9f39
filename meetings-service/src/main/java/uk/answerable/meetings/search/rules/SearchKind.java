package uk.answerable.meetings.search.rules;

/** What can be found. */
public enum SearchKind {
    MEETING,
    AGENDA_ITEM,
    MINUTES,
    ACTION,
    /** A topic on which the force was held to account, with the questions and findings. */
    TOPIC,
    REQUEST,
    ANSWER,
    ASSESSMENT,
    UNANSWERED_ASK,
    DISPUTED_CLAIM,
    DEEP_DIVE,
    GOVERNANCE_RECORD
}
