package uk.answerable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds docs/permissions.md against the matrices. It is written anew by {@code ./mvnw -pl acceptance test
 * -Dtest=PermissionsDocumentTest -Danswerable.write=true}.
 */
class PermissionsDocumentTest {

    @Test
    void theDocumentSaysWhatTheMatricesDecide() throws IOException {
        var root = Path.of(System.getProperty("answerable.root", ".."));
        var document = root.resolve("docs/permissions.md");
        var right = PermissionsDocument.of(root);
        if (Boolean.getBoolean("answerable.write")) {
            Files.writeString(document, right);
        }

        assertThat(Files.readString(document))
                .as("docs/permissions.md is behind a permissions.csv: write it anew (see this test)")
                .isEqualTo(right);
    }
}
