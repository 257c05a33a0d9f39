package uk.answerable.meetings.crosswalk.rules;

/** What a row of the crosswalk ties to a measure, and how its subject is written. */
public enum SubjectKind {
    /** report#number. */
    REQUEST,
    /** report#topic. */
    ASSESSMENT,
    /** report#topic of the ask. */
    ASK,
    /** report#subject of the claim. */
    CLAIM,
    /** force#topic. */
    DEEP_DIVE,
    /** meeting#topic. */
    TOPIC,
    /** meeting#item number. */
    AGENDA_ITEM,
    /** Never in the file: the meeting of an agenda item, topic or report follows from it. */
    MEETING,
    /** Never in the file: the actions a topic led to follow from it. */
    ACTION,
    /** Never in the file: a watch item names its measure, or the topic at which it was promised. */
    WATCH_ITEM
}
