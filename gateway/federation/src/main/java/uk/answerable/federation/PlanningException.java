package uk.answerable.federation;

/** No plan answers the operation: it asks for what the supergraph's composition should have ruled out. */
public final class PlanningException extends RuntimeException {

    PlanningException(String message) {
        super(message);
    }
}
