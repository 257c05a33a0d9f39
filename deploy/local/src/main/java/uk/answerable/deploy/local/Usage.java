package uk.answerable.deploy.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What ./run --help prints; the script prints the same file without building first. */
final class Usage {

    private Usage() {}

    static String text() {
        try (InputStream stream = Usage.class.getResourceAsStream("usage.txt")) {
            if (stream == null) {
                throw new IllegalStateException("usage.txt is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
