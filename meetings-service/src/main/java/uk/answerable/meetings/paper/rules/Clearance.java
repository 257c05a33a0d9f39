package uk.answerable.meetings.paper.rules;

/** Whose clearance a paper may need. */
public enum Clearance {
    FINANCE(PaperStep.FINANCE),
    LEGAL(PaperStep.LEGAL),
    MONITORING_OFFICER(PaperStep.MONITORING_OFFICER);

    private final PaperStep step;

    Clearance(PaperStep step) {
        this.step = step;
    }

    public PaperStep step() {
        return step;
    }
}
