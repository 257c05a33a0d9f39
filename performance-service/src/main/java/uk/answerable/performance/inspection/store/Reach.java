package uk.answerable.performance.inspection.store;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;

/** Which inspections a scope reads: those that are public, and those of its own force before they are. */
final class Reach {

    /** A condition on {@code inspection i}. */
    static final String CONDITION =
            "(:all OR i.public_from <= :today OR i.addressed_to = ANY (string_to_array(:own, ',')))";

    private Reach() {}

    static <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query, Scope scope, LocalDate today) {
        return query.setParameter("all", scope.isService())
                .setParameter("today", today)
                .setParameter(
                        "own",
                        scope.caller().forces().stream()
                                .filter(force ->
                                        scope.permits("Inspection", "unpublished", Place.ofForce(Place.ANY, force)))
                                .collect(Collectors.joining(",")));
    }
}
