package uk.answerable.meetings.proposal.rules;

/** What became of a proposal. */
public enum ProposalState {
    PROPOSED,
    /** A topic of a meeting was made of it. */
    TAKEN,
    SET_ASIDE
}
