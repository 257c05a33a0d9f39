package uk.answerable.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private static final Duration WAIT = Duration.ofSeconds(20);

    private final Vertx vertx = Vertx.vertx();
    private final List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Void> firstCommit = new CompletableFuture<>();

    /** Doubles; the transaction of 1 takes until it is let go, and nobody gets 13 into a group. */
    private final GroupCommit<Integer, Integer> doubling = new GroupCommit<>(vertx, 4, group -> {
        groups.add(group);
        if (group.contains(13)) {
            return Uni.createFrom().failure(new IllegalArgumentException("13"));
        }
        if (group.contains(57)) {
            return Uni.createFrom().failure(new ConnectException("57"));
        }
        var commit = group.contains(1)
                ? Uni.createFrom().completionStage(firstCommit)
                : Uni.createFrom().voidItem();
        return commit.replaceWith(group.stream().map(one -> one * 2).toList());
    });

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private List<CompletableFuture<Integer>> submitted(String lane, int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> doubling.submit(lane, number).subscribeAsCompletionStage())
                .toList();
    }

    private static List<Integer> answers(List<CompletableFuture<Integer>> submitted) {
        return submitted.stream()
                .map(one -> Uni.createFrom().completionStage(one).await().atMost(WAIT))
                .toList();
    }

    @Test
    void whatArrivesWhileOneIsCommittedGoesInWithTheNextUpToTheMost() {
        var submitted = submitted("force", 1, 2, 3, 4, 5, 6);
        firstCommit.complete(null);

        assertThat(answers(submitted)).containsExactly(2, 4, 6, 8, 10, 12);
        assertThat(groups).containsExactly(List.of(1), List.of(2, 3, 4, 5), List.of(6));
    }

    @Test
    void oneThatFailsTakesNobodyWithIt() {
        var submitted = submitted("force", 1, 2, 13, 3);
        firstCommit.complete(null);

        assertThat(answers(List.of(submitted.get(0), submitted.get(1), submitted.get(3))))
                .containsExactly(2, 4, 6);
        assertThatThrownBy(() -> answers(List.of(submitted.get(2)))).hasMessageContaining("13");
        assertThat(groups).containsExactly(List.of(1), List.of(2, 13, 3), List.of(2), List.of(13), List.of(3));
    }

    @Test
    void whereTheDatabaseIsAwayNobodyIsTriedAgain() {
        var submitted = submitted("force", 1, 2, 57, 3);
        firstCommit.complete(null);

        assertThat(answers(submitted.subList(0, 1))).containsExactly(2);
        assertThat(submitted.subList(1, 4))
                .allSatisfy(
                        one -> assertThatThrownBy(() -> answers(List.of(one))).hasStackTraceContaining("57"));
        assertThat(groups).containsExactly(List.of(1), List.of(2, 57, 3));
    }

    @Test
    void lanesDoNotWaitForEachOther() {
        var slow = submitted("one force", 1);
        var quick = submitted("another", 7);

        assertThat(answers(quick)).containsExactly(14);
        firstCommit.complete(null);
        assertThat(answers(slow)).containsExactly(2);
    }

    @Test
    void afterAFailureTheLaneGoesOn() {
        firstCommit.complete(null);

        assertThatThrownBy(() -> answers(submitted("force", 13))).hasMessageContaining("13");
        assertThat(answers(submitted("force", 2))).containsExactly(4);
    }
}
