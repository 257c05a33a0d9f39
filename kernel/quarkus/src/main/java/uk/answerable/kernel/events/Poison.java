package uk.answerable.kernel.events;

import uk.answerable.kernel.errors.RefusedException;

/** Why an event could not be applied, without anything of its content. */
final class Poison {

    private Poison() {}

    static String reason(Throwable fault) {
        return fault instanceof RefusedException refused
                ? refused.code() + ": " + refused.getMessage()
                : fault.getClass().getName();
    }
}
