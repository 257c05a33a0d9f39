package uk.answerable.federation;

/** An operation for which no plan can be made. */
public final class PlanningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    PlanningException(String message) {
        this(message, false);
    }

    private PlanningException(String message, boolean tooLarge) {
        super(message);
        this.tooLarge = tooLarge;
    }

    static PlanningException tooLarge(int budget) {
        return new PlanningException("The plan needs more than " + budget + " steps of work", true);
    }

    /** True when a plan may exist, but finding it takes more work than is allowed. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
