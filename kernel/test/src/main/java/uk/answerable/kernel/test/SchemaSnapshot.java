package uk.answerable.kernel.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds a service's schema against {@code schema.graphql} of its module, so that a change of the graph shows in the
 * diff. The supergraph is composed from these files. The schema found is written to {@code target/schema.graphql}.
 */
public final class SchemaSnapshot {

    private SchemaSnapshot() {}

    /** Checks the service under test; the working folder is its module. */
    public static void check() {
        var found = Graph.anonymous()
                        .ask("{ _service { sdl } }")
                        .getString("data._service.sdl")
                        .strip() + "\n";
        try {
            Files.writeString(Path.of("target", "schema.graphql"), found);
            var kept = Path.of("schema.graphql");
            assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                    .as(
                            "the graph changed: look at target/schema.graphql, copy it over schema.graphql if it is meant, and"
                                    + " compose the supergraph anew (gateway/compose)")
                    .isEqualTo(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
