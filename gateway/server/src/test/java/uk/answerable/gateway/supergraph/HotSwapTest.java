package uk.answerable.gateway.supergraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.federation.Supergraph;
import uk.answerable.federation.SupergraphException;

class HotSwapTest {

    @TempDir
    Path folder;

    private final List<Supergraph> served = new ArrayList<>();
    private Path file;
    private String good;
    private SupergraphSource source;
    private HotSwap swap;

    @BeforeEach
    void aSupergraphIsServedFromAFile() throws IOException {
        good = Files.readString(Path.of(
                System.getProperty("answerable.root"), "gateway/server/src/test/resources/fixture/supergraph.graphql"));
        file = Files.writeString(folder.resolve("supergraph.graphql"), good);
        source = new SupergraphSource(
                file.toString(), Map.of("shelf", "http://elsewhere/graphql", "other", "http://no"));
        swap = new HotSwap(source, good, served::add);
    }

    @Test
    void theSameTextIsNoNewSupergraph() {
        swap.look();
        assertThat(served).isEmpty();
    }

    @Test
    void aNewOneIsServedOnceWithTheAddressesSet() throws IOException {
        Files.writeString(file, good.replace("books: Int", "volumes: Int"));
        swap.look();
        swap.look();
        assertThat(served).singleElement().satisfies(supergraph -> {
            assertThat(supergraph.apiSchema().getObjectType("Desk").getFieldDefinition("volumes"))
                    .isNotNull();
            assertThat(supergraph.urls())
                    .containsEntry("shelf", "http://elsewhere/graphql")
                    .containsEntry("desk", "http://desk.test/graphql")
                    .hasSize(2);
        });
    }

    @Test
    void aBadOneIsRefusedAndAGoodOneAfterItIsServed() throws IOException {
        Files.writeString(file, "type Query {");
        swap.look();
        Files.delete(file);
        swap.look();
        assertThat(served).isEmpty();
        Files.writeString(file, good.replace("books", "volumes"));
        swap.look();
        assertThat(served).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        for: EXECUTION) @link(url: "https://specs.apollo.dev/context/v0.1", for: SECURITY) | context/v0.1
        for: EXECUTION) @link(url: "https://example.test/quantum/v1.0", for: EXECUTION)    | quantum/v1.0
        """)
    void aFeatureThatIsNotSupportedIsNamed(String link, String named) {
        assertThatThrownBy(() -> source.parse(good.replaceFirst("for: EXECUTION\\)", link)))
                .isInstanceOf(SupergraphException.class)
                .hasMessageContaining(named);
    }

    @Test
    void whatIsNoSupergraphIsRefusedWithTheReason() {
        assertThatThrownBy(() -> source.parse("type Query { a: Int }"))
                .isInstanceOf(SupergraphException.class)
                .hasMessageContaining("Not a supergraph");
        assertThatThrownBy(() -> source.parse("{ nonsense"))
                .isInstanceOf(SupergraphException.class)
                .hasMessageContaining("Not a schema");
        assertThatThrownBy(() -> source.parse(good.replace("http://desk.test/graphql", "")))
                .isInstanceOf(SupergraphException.class)
                .hasMessageContaining("desk");
        assertThatThrownBy(() -> new SupergraphSource(folder + "/none", Map.of()).text())
                .isInstanceOf(SupergraphException.class)
                .hasMessageContaining("/none");
    }
}
