package uk.answerable.kernel.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes and reads UUIDv7 identifiers (RFC 9562): opaque to callers, ordered by time for the index that stores them. */
public final class Ids {

    private static final TimeBasedEpochGenerator VERSION_7 = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new identifier, later in order than any this process made before. */
    public static UUID next() {
        return VERSION_7.generate();
    }

    /** An identifier as a caller wrote it; empty when it is none, which answers like one of nothing. */
    public static Optional<UUID> read(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
