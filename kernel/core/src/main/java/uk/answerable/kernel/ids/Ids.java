package uk.answerable.kernel.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes UUIDv7 identifiers (RFC 9562): opaque to callers, ordered by time for the index that stores them. */
public final class Ids {

    private static final TimeBasedEpochGenerator VERSION_7 = Generators.timeBasedEpochGenerator();

    private Ids() {}

    /** A new identifier, later in order than any this process made before. */
    public static UUID next() {
        return VERSION_7.generate();
    }
}
