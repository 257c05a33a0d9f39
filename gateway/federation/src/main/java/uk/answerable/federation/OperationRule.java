package uk.answerable.federation;

import java.util.List;

/** Judges operations before they are planned: limits, costs, quotas. Called once for every request. */
@FunctionalInterface
public interface OperationRule {

    /** Why the operation is refused; empty when it may run. */
    List<ResponseError> refusals(Operation operation);
}
