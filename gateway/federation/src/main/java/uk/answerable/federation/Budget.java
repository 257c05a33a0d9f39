package uk.answerable.federation;

/** The work that may go into one plan; nested abstract types multiply, and some operations are written to make them. */
final class Budget {

    private final int most;
    private int spent;

    Budget(int most) {
        this.most = most;
    }

    /** @throws PlanningException when the budget is used up */
    void spend() {
        if (++spent > most) {
            throw PlanningException.tooLarge(most);
        }
    }
}
