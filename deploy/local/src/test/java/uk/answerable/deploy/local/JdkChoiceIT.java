package uk.answerable.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.answerable.deploy.parts.Home;

/** The shell functions by which ./run and ./test choose a JDK, on folders that look like JDKs. */
class JdkChoiceIT {

    private final Path root = Home.find().root();

    @TempDir
    private Path folder;

    @Test
    void theFirstJdkThatIsNewEnoughIsTaken() throws Exception {
        jdk("old", "17.0.9");
        Path good = jdk("recent", "25.0.1");

        assertThat(choose("")).isEqualTo(good.toString());
    }

    @Test
    void theCallersOwnComesFirstWhenItIsNewEnough() throws Exception {
        jdk("a", "25");
        Path own = jdk("own", "26-ea");

        assertThat(choose(own.toString())).isEqualTo(own.toString());
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws Exception {
        Files.delete(jdk("jre", "25.0.1").resolve("bin/javac"));

        assertThat(choose("")).contains("needs a JDK 25", "Install one");
    }

    @Test
    void withoutAnyItSaysWhatToInstall() throws Exception {
        jdk("old", "21.0.2");

        assertThat(choose("")).contains("needs a JDK 25", "Install one", "JAVA_HOME");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Path file = Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private String choose(String javaHome) throws IOException, InterruptedException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        ProcessBuilder shell = new ProcessBuilder(
                "/bin/bash",
                "-c",
                // Only the tools the functions need are on the path: no JDK of this machine.
                "for tool in grep tr readlink cat; do ln -sf \"$(command -v $tool)\" \"$1/\"; done; PATH=$1;"
                        + " . \"$0/deploy/jdk.sh\"; use_jdk; echo \"$JAVA_HOME\"",
                root.toString(),
                tools.toString());
        shell.environment().put("JAVA_HOME", javaHome);
        shell.environment().put("ANSWERABLE_JDK_FOLDERS", folder + "/*");
        Process process = shell.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return output;
    }
}
