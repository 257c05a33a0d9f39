package uk.answerable.meetings.paper.rules;

/** To whom a version was published. */
public enum PaperReach {
    PUBLIC,
    /** To the members and officers of the body: the paper of a private item. */
    MEMBERS
}
