package uk.answerable.complaints.casework.store;

import java.util.Set;
import java.util.stream.Collectors;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;

/** Which forces' cases a scope reaches, by the matrix rows {@code ComplaintCase,read} and so on. */
final class CaseScope {

    static final String TYPE = "ComplaintCase";

    private CaseScope() {}

    static Set<String> readable(Scope scope) {
        return scope.caller().forces().stream()
                .filter(force -> permits(scope, "read", force))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean permits(Scope scope, String operation, String force) {
        return scope.permits(TYPE, operation, Place.ofForce(Place.ANY, force));
    }
}
