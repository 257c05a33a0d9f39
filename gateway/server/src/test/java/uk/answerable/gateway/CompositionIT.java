package uk.answerable.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The supergraph is what the services' kept schemas compose to. */
class CompositionIT {

    @Test
    void theSupergraphIsWhatTheServicesComposeTo() throws IOException, InterruptedException {
        assumeTrue(runs("node", "--version"), "Node is not installed: the composition is not checked");

        var compose = new ProcessBuilder(
                        Path.of(System.getProperty("answerable.root"), "gateway", "compose", "supergraph.sh")
                                .toString(),
                        "--check")
                .redirectErrorStream(true)
                .start();
        var said = new String(compose.getInputStream().readAllBytes(), UTF_8);

        assertThat(compose.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(compose.exitValue())
                .as("%s\nIf the change is meant: gateway/compose/supergraph.sh", said)
                .isZero();
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
