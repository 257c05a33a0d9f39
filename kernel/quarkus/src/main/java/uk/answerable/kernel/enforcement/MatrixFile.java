package uk.answerable.kernel.enforcement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import uk.answerable.kernel.access.Matrix;

/** The service's {@code permissions.csv}, read once. */
public final class MatrixFile {

    public static final String NAME = "permissions.csv";

    private MatrixFile() {}

    private static final class Holder {
        static final Matrix MATRIX = read();
    }

    public static Matrix get() {
        return Holder.MATRIX;
    }

    private static Matrix read() {
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
