package uk.answerable.kernel.access;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entry of the matrix's {@code allow} column. */
sealed interface Grant {

    boolean covers(Caller caller, Place place);

    /** As the file writes it. */
    String words();

    /** {@code anyone}: the public too. */
    record Anyone() implements Grant {
        @Override
        public boolean covers(Caller caller, Place place) {
            return true;
        }

        @Override
        public String words() {
            return "anyone";
        }
    }

    /** {@code signed-in}: every office. */
    record SignedIn() implements Grant {
        @Override
        public boolean covers(Caller caller, Place place) {
            return !caller.isPublic();
        }

        @Override
        public String words() {
            return "signed-in";
        }
    }

    /** {@code meetings-service}: the service consumes an event. It opens nothing to a caller. */
    record ToService(String name) implements Grant {
        @Override
        public boolean covers(Caller caller, Place place) {
            return false;
        }

        @Override
        public String words() {
            return name;
        }
    }

    /** {@code role}, {@code role@force}, {@code role@body}. */
    record OfRole(Role role, Within within) implements Grant {
        @Override
        public boolean covers(Caller caller, Place place) {
            return caller.roles().contains(role)
                    && switch (within) {
                        case EVERYWHERE -> true;
                        case FORCE -> belongs(caller.forces(), place.force(), place);
                        case BODY -> belongs(caller.bodies(), place.body(), place);
                    };
        }

        @Override
        public String words() {
            return switch (within) {
                case EVERYWHERE -> role.code();
                case FORCE -> role.code() + "@force";
                case BODY -> role.code() + "@body";
            };
        }

        /** At a root nothing is owned yet: it is enough to belong somewhere, the store narrows it. */
        private static boolean belongs(Set<String> own, @Nullable String owner, Place place) {
            return owner == null ? place.equals(Place.ROOT) && !own.isEmpty() : own.contains(owner);
        }
    }

    /** How far a role reaches. */
    enum Within {
        EVERYWHERE,
        FORCE,
        BODY
    }

    /** Empty when the text is no grant. */
    static Optional<Grant> parse(String text) {
        if (text.equals("anyone")) {
            return Optional.of(new Anyone());
        }
        if (text.equals("signed-in")) {
            return Optional.of(new SignedIn());
        }
        if (text.matches("[a-z]+-service")) {
            return Optional.of(new ToService(text));
        }
        var at = text.indexOf('@');
        var within = at < 0
                ? Optional.of(Within.EVERYWHERE)
                : switch (text.substring(at + 1)) {
                    case "force" -> Optional.of(Within.FORCE);
                    case "body" -> Optional.of(Within.BODY);
                    default -> Optional.<Within>empty();
                };
        return Role.ofCode(at < 0 ? text : text.substring(0, at))
                .flatMap(role -> within.map(reach -> new OfRole(role, reach)));
    }
}
