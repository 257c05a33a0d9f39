package uk.answerable.complaints.casework.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.localmodel.rules.LocalDuties;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;

/** Which cases a scope reaches, by the matrix rows {@code ComplaintCase,read} and so on. */
public final class CaseScope {

    static final String TYPE = "ComplaintCase";
    static final String WITH_FORCE = AppropriateAuthority.CHIEF_OFFICER.place();
    static final String WITH_OFFICE = AppropriateAuthority.LOCAL_POLICING_BODY.place();

    private CaseScope() {}

    private static final List<String> PLACES =
            List.of(WITH_FORCE, WITH_OFFICE, ComplaintCase.REVIEWED, LocalDuties.TRIAGED, LocalDuties.INFORMED);

    /** Forces whose cases in a state of the matrix the caller may read. */
    static Set<String> readable(Scope scope, String place) {
        return scope.caller().forces().stream()
                .filter(force -> permits(scope, "read", place, force))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the caller may read, a state of the matrix and a force a text: {@code with-force/warwickshire}. */
    static String[] readable(Scope scope) {
        return PLACES.stream()
                .flatMap(place -> readable(scope, place).stream().map(force -> place + "/" + force))
                .toArray(String[]::new);
    }

    /** Whether there can be a case at all that the caller may read. */
    static boolean none(Scope scope) {
        return PLACES.stream().allMatch(place -> readable(scope, place).isEmpty());
    }

    /** Whether the caller may do something with a case of a force that is in a state of the matrix. */
    public static boolean permits(Scope scope, String operation, String place, String force) {
        return scope.permits(TYPE, operation, Place.ofForce(place, force));
    }
}
