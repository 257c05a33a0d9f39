package uk.answerable.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.answerable.deploy.parts.Home;
import uk.answerable.deploy.parts.PartProcess;

class LeaseIT {

    @TempDir
    private Path state;

    @Test
    void aSecondSuiteIsRefusedWhileOneRuns() throws Exception {
        Process other = holder();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("held");

            assertThat(new Lease(state).take()).isFalse();
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (Lease lease = new Lease(state)) {
            assertThat(lease.take()).isTrue();
        }
    }

    @Test
    void whatAKilledSuiteLeftIsEndedAndANumberGivenAwaySinceIsNot() throws Exception {
        Process left = new ProcessBuilder("sleep", "300").start();
        long started = left.toHandle().info().startInstant().orElseThrow().toEpochMilli();
        long stranger = ProcessHandle.current().pid();
        Files.write(state.resolve("suite.pids"), List.of(left.pid() + " " + started, stranger + " 1"));

        try (Lease lease = new Lease(state)) {
            assertThat(lease.take()).isTrue();
            assertThat(lease.sweep()).isEqualTo(1);
        }

        assertThat(left.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(state.resolve("suite.pids")).doesNotExist();
    }

    private Process holder() throws Exception {
        Path classes = Home.find().root().resolve("deploy/local/target");
        String path = classes.resolve("classes") + ":" + classes.resolve("test-classes");
        return new ProcessBuilder(PartProcess.java(), "-cp", path, Holder.class.getName(), state.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Another suite, as far as the lease is concerned. */
    static final class Holder {

        public static void main(String[] arguments) throws Exception {
            Lease lease = new Lease(Path.of(arguments[0]));
            System.out.println(lease.take() ? "held" : "refused");
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }
}
