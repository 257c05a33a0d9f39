package uk.answerable.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The audits of npm's graphql-http, all of which the gateway passes. */
@QuarkusTest
@QuarkusTestResource(
        value = Fixture.class,
        restrictToAnnotatedClass = true,
        initArgs = @ResourceArg(name = "answerable.introspection", value = "true"))
class AuditsIT {

    private static final Path SOURCE =
            Path.of(System.getProperty("answerable.root"), "gateway", "server", "src", "test", "audit");

    @Test
    void allAuditsOfGraphqlOverHttpPass() throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of("target", "audit").toAbsolutePath());
        for (var file : new String[] {"package.json", "audit.mjs"}) {
            Files.copy(SOURCE.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        assumeTrue(
                Files.exists(folder.resolve("node_modules/graphql-http"))
                        || run(folder, "npm", "install", "--silent", "--no-audit", "--no-fund") != null,
                "Node or npm is not here, or npm cannot be reached: the audits of graphql-http are not run");

        var said = run(folder, "node", "audit.mjs", RestAssured.baseURI + ":" + RestAssured.port + "/graphql");

        assertThat(said)
                .as(Files.readString(folder.resolve("said.txt")))
                .isNotNull()
                .containsPattern("\\b(6\\d) of \\1 passed");
    }

    /** What it said; null when it is not there or failed. */
    private static String run(Path folder, String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            Files.writeString(folder.resolve("said.txt"), said);
            return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0 ? said : null;
        } catch (IOException absent) {
            return null;
        }
    }
}
