package uk.answerable.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No part outlives the suite, whenever its start falls. */
class BoardIT {

    @TempDir
    private Path state;

    private Lease lease;
    private Board board;

    @BeforeEach
    void take() {
        lease = new Lease(state);
        assertThat(lease.take()).isTrue();
        board = new Board(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), lease);
    }

    @AfterEach
    void close() {
        lease.close();
    }

    @Test
    void whatIsUpIsStopped() {
        var part = board.bring(BoardIT::server, BoardIT::running);

        board.stopAll();

        assertThat(part.isAlive()).isFalse();
    }

    @Test
    void whatComesUpWhileStoppingIsStoppedBeforeTheStopReturns() throws Exception {
        var coming = new CountDownLatch(1);
        var may = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = CompletableFuture.supplyAsync(
                    () -> board.bring(
                            () -> {
                                coming.countDown();
                                await(may);
                                return server();
                            },
                            BoardIT::running),
                    threads);
            assertThat(coming.await(5, TimeUnit.SECONDS)).isTrue();

            var stopped = CompletableFuture.runAsync(board::stopAll, threads);
            // The stop must wait for the start: it is not done while the start is held.
            assertThatThrownBy(() -> stopped.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            may.countDown();
            stopped.get(10, TimeUnit.SECONDS);

            assertThat(late.get(5, TimeUnit.SECONDS).isAlive()).isFalse();
        }
    }

    @Test
    void nothingIsBegunAfterTheStop() {
        board.stopAll();

        assertThatThrownBy(() -> board.bring(BoardIT::server, BoardIT::running))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aStartThatFailsDoesNotHoldUpTheStop() {
        assertThatThrownBy(() -> board.bring(
                        () -> {
                            throw new IllegalStateException("no");
                        },
                        (Process part) -> running(part)))
                .hasMessage("no");

        assertThat(CompletableFuture.runAsync(board::stopAll)).succeedsWithin(3, TimeUnit.SECONDS);
    }

    private static Process server() {
        try {
            return new ProcessBuilder(List.of("sleep", "60")).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Running running(Process part) {
        return new Running("part", "nowhere", part.pid(), () -> {
            part.destroy();
            await(part);
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Process part) {
        try {
            part.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
