package uk.answerable.meetings.thread.rules;

/** What a thread may be asked for, and how its key is written. */
public enum IssueSubject {
    /** Code of a measure. */
    MEASURE,
    /** Id of a topic of holding to account: it, and all that is tied to its measures. */
    TOPIC,
    /** Report and number of a request, like {@code WK-OPCC-SCRUTINY-Q3-2019-20#2}: it, and all tied to its measures. */
    REQUEST,
    /** Id of a question of a topic, or of the office's bank: the topics at which it was asked. */
    QUESTION
}
