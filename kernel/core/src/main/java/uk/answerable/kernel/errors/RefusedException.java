package uk.answerable.kernel.errors;

import java.util.List;

/**
 * Carries refusals over an edge that can only answer by exception (a GraphQL field without {@code userErrors}, a REST
 * handler). Mapped once per edge; it has no stack trace because it is an answer, not a fault.
 */
public final class RefusedException extends RuntimeException {

    private final transient List<Refusal> reasons;

    public RefusedException(List<Refusal> reasons) {
        super(reasons.getFirst().message(), null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    public RefusedException(Refusal reason) {
        this(List.of(reason));
    }

    /** At least one. */
    public List<Refusal> reasons() {
        return reasons;
    }

    /** The code that decides the status. */
    public ProblemCode code() {
        return reasons.getFirst().code();
    }
}
