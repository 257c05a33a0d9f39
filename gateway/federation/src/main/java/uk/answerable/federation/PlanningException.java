package uk.answerable.federation;

import org.jspecify.annotations.Nullable;

/** An operation for which no plan can be made. */
public final class PlanningException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Integer budget;

    PlanningException(String message) {
        this(message, null);
    }

    private PlanningException(String message, @Nullable Integer budget) {
        super(message);
        this.budget = budget;
    }

    static PlanningException tooLarge(int budget) {
        return new PlanningException("The plan needs more than %,d steps of work".formatted(budget), budget);
    }

    /** The steps of work that are allowed, when a plan may exist but finding it takes more; otherwise null. */
    public @Nullable Integer budget() {
        return budget;
    }
}
