package uk.answerable.performance.report.rules;

import java.time.Instant;
import java.util.Optional;

/** How far an edition has come. Each state says when it was reached and by which office. */
public sealed interface EditionState {

    Instant at();

    String office();

    /** Its figures stand; nobody wrote yet. */
    record Assembled(Instant at, String office) implements EditionState {}

    /** Somebody wrote or confirmed commentary. */
    record Drafted(Instant at, String office) implements EditionState {}

    /** An office answers for it; it may be published, and nothing in it changes. */
    record SignedOff(Instant at, String office) implements EditionState {}

    /**
     * It is out and stands for ever; a correction is another edition.
     *
     * @param toPublic whether the public has its own version of it
     * @param signedOff what went before
     */
    record Published(Instant at, String office, boolean toPublic, SignedOff signedOff) implements EditionState {}

    /** The states by name, as they are stored and shown. */
    enum Name {
        ASSEMBLED,
        DRAFTED,
        SIGNED_OFF,
        PUBLISHED
    }

    default Name name() {
        return switch (this) {
            case Assembled none -> Name.ASSEMBLED;
            case Drafted none -> Name.DRAFTED;
            case SignedOff none -> Name.SIGNED_OFF;
            case Published none -> Name.PUBLISHED;
        };
    }

    /** Whether its commentary may still change. */
    default boolean isOpen() {
        return this instanceof Assembled || this instanceof Drafted;
    }

    default Optional<SignedOff> signOff() {
        return switch (this) {
            case Assembled none -> Optional.empty();
            case Drafted none -> Optional.empty();
            case SignedOff signed -> Optional.of(signed);
            case Published published -> Optional.of(published.signedOff());
        };
    }
}
