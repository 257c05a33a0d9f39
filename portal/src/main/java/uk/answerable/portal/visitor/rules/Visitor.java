package uk.answerable.portal.visitor.rules;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who reads the page. People appear by office only. */
public sealed interface Visitor {

    /** Anybody. */
    record Public() implements Visitor {}

    /**
     * An office that signed in.
     *
     * @param name of the office
     * @param roles role codes of the realm
     * @param forces codes of police force areas
     * @param bodies codes of the bodies it belongs to
     */
    record Office(String name, Set<String> roles, List<String> forces, List<String> bodies) implements Visitor {

        public Office {
            roles = Set.copyOf(roles);
            forces = List.copyOf(forces);
            bodies = List.copyOf(bodies);
        }

        /** Whether it sits in a body, or serves it: {@code permissions.csv} lets the same in to prepare. */
        public boolean prepares() {
            return !bodies.isEmpty()
                    && is("panel-member", "panel-clerk", "commissioner", "governance-officer", "monitoring-officer");
        }

        /** Whether it sits in that body, or serves it; null is a body that cannot be had. */
        public boolean preparesFor(@Nullable String body) {
            return body != null && prepares() && bodies.contains(body);
        }

        public boolean is(String... anyOf) {
            return List.of(anyOf).stream().anyMatch(roles::contains);
        }
    }
}
