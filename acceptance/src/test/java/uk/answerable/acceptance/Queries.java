package uk.answerable.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The queries the README sends people to: what is documented is what is tested. */
final class Queries {

    private Queries() {}

    static String read(String name) {
        try {
            return Files.readString(
                    Path.of(System.getProperty("answerable.root", "."), "docs", "queries", name + ".graphql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
