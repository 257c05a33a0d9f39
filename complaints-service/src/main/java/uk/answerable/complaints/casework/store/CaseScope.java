package uk.answerable.complaints.casework.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;

/** Which cases a scope reaches, by the matrix rows {@code ComplaintCase,read} and so on. */
final class CaseScope {

    static final String TYPE = "ComplaintCase";

    private CaseScope() {}

    /** Forces whose cases the caller may read, by who deals with them. */
    static Map<AppropriateAuthority, Set<String>> readable(Scope scope) {
        return Arrays.stream(AppropriateAuthority.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        authority -> scope.caller().forces().stream()
                                .filter(force -> permits(scope, "read", authority, force))
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /** Who deals with those cases of a force that the caller may read. */
    static List<AppropriateAuthority> readable(Scope scope, String force) {
        return Arrays.stream(AppropriateAuthority.values())
                .filter(authority -> permits(scope, "read", authority, force))
                .toList();
    }

    static boolean permits(Scope scope, String operation, AppropriateAuthority authority, String force) {
        return scope.permits(TYPE, operation, Place.ofForce(authority.place(), force));
    }
}
