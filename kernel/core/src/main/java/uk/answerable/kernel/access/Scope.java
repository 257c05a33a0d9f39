package uk.answerable.kernel.access;

import java.util.Set;

/**
 * How far a caller may see in one service: the mandatory first parameter of every store method. It is made from the
 * caller's own token and the service's matrix; {@link #ofService} is for work nobody asked for (events, loading).
 */
public final class Scope {

    private final Caller caller;
    private final Matrix matrix;
    private final boolean service;

    private Scope(Caller caller, Matrix matrix, boolean service) {
        this.caller = caller;
        this.matrix = matrix;
        this.service = service;
    }

    public static Scope of(Caller caller, Matrix matrix) {
        return new Scope(caller, matrix, false);
    }

    /**
     * The service's own scope, which sees everything.
     *
     * @param purpose stands as the office in the audit trail ("event consumer", "reference data")
     */
    public static Scope ofService(String purpose, Matrix matrix) {
        return new Scope(new Caller(purpose, Set.of(), Set.of(), Set.of()), matrix, true);
    }

    public Caller caller() {
        return caller;
    }

    /** Whether this is the service itself at work. */
    public boolean isService() {
        return service;
    }

    /** Whether the matrix allows the field (or command) on an object at that place. */
    public boolean permits(String type, String field, Place place) {
        return service || matrix.permits(caller, type, field, place);
    }
}
