package uk.answerable.complaints.commissioner.rules;

/** What is brought against a commissioner or deputy. */
public enum PanelMatter {
    COMPLAINT,
    /** Always for the independent office. */
    CONDUCT_MATTER
}
