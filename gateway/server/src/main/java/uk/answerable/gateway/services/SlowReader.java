package uk.answerable.gateway.services;

/** Why a subscription ended: its reader was slower than its events, and as many waited as may. */
public final class SlowReader extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SlowReader(int waiting) {
        super(waiting + " events waited to be taken", null, false, false);
    }
}
