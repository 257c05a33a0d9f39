package uk.answerable.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustedDocumentsTest {

    @Test
    void aDocumentIsKnownByItsHash(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.graphql"), "{ a }");
        Files.writeString(folder.resolve("notes.txt"), "{ b }");
        var trusted = TrustedDocuments.load(Optional.of(folder.toString()));

        assertThat(trusted.document("sha256:" + TrustedDocuments.hash("{ a }"))).isEqualTo("{ a }");
        assertThat(trusted.document(TrustedDocuments.hash("{ a }"))).isEqualTo("{ a }");
        assertThat(trusted.document(TrustedDocuments.hash("{ c }"))).isNull();
        assertThat(trusted.knows("{ a }")).isTrue();
        assertThat(trusted.knows("{ b }")).isFalse();
        assertThat(trusted.knows("{ a } ")).isFalse();
    }
}
