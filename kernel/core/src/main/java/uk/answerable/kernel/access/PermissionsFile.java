package uk.answerable.kernel.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** {@code permissions.csv} on the class path of a service or of the portal. */
public final class PermissionsFile {

    public static final String NAME = "permissions.csv";

    private PermissionsFile() {}

    /** @throws IllegalStateException where there is none: what has no permission matrix must not run */
    public static Matrix read() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(NAME)) {
            if (file == null) {
                throw new IllegalStateException(
                        NAME + " is missing: a service without a permission matrix must not run");
            }
            return Matrix.parse(List.of(new String(file.readAllBytes(), UTF_8).split("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
