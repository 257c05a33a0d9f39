package uk.answerable.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartOptionsTest {

    @Test
    void theSupergraphAndThePortAreTakenFromTheCommandLine() {
        assertThat(read("--supergraph=/graph.graphql", "--port=4000", "--subgraph=a=http://a/graphql"))
                .isInstanceOfSatisfying(
                        StartOptions.Settings.class,
                        settings -> assertThat(settings.properties())
                                .containsEntry("answerable.supergraph", "/graph.graphql")
                                .containsEntry("quarkus.http.port", "4000")
                                .containsEntry("answerable.subgraphs.\"a\".url", "http://a/graphql")
                                .hasSize(3));
    }

    @Test
    void openTurnsOffAllThatGuards() {
        assertThat(read("--open"))
                .isInstanceOfSatisfying(
                        StartOptions.Settings.class,
                        settings -> assertThat(settings.properties())
                                .containsEntry("quarkus.oidc.tenant-enabled", "false")
                                .containsEntry("answerable.limits.enabled", "false")
                                .containsEntry("answerable.rate.enabled", "false")
                                .containsEntry("answerable.breaker.enabled", "false")
                                .containsEntry("answerable.documents.only-trusted", "false")
                                .containsEntry("answerable.introspection", "true"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --supergraph      | --supergraph needs a value
        --supergraph=     | --supergraph needs a value
        --port=http       | --port has to be a number up to 65535, not http
        --prot=1          | Unknown option: --prot=1
        --subgraph=a      | --subgraph needs a name and an address
        """)
    void aWrongOptionIsRefusedWithWhatWouldBeRight(String option, String reason) {
        assertThat(read(option))
                .isInstanceOfSatisfying(
                        StartOptions.Stop.class,
                        stop -> assertThat(stop)
                                .returns(2, StartOptions.Stop::exitCode)
                                .satisfies(told -> assertThat(told.text())
                                        .startsWith(reason)
                                        .contains("Usage:")));
    }

    @Test
    void helpIsNoError() {
        assertThat(read("--help")).isEqualTo(new StartOptions.Stop(StartOptions.USAGE, 0));
    }

    private static StartOptions read(String... arguments) {
        return StartOptions.read(List.of(arguments));
    }
}
