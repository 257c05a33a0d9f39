package uk.answerable.kernel.store;

import static java.util.Objects.requireNonNull;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Changes of one kind that arrive while another is being committed go in together, in one transaction after it; one
 * that finds none on its way goes at once. Where a group is refused, each of it is tried alone, so that nobody fails for
 * another's sake; where the database is away, all of it fails. Answers come after the commit.
 *
 * @param <I> what is to be changed
 * @param <O> what came of it, in the order of what was given
 */
public final class GroupCommit<I, O> {

    private final Vertx vertx;
    private final int most;
    private final Function<List<I>, Uni<List<O>>> transaction;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    /**
     * @param most of a group
     * @param transaction does all of a group or none of it
     */
    public GroupCommit(Vertx vertx, int most, Function<List<I>, Uni<List<O>>> transaction) {
        this.vertx = vertx;
        this.most = most;
        this.transaction = transaction;
    }

    /**
     * Changes something, with its likes.
     *
     * @param lane whatever contends for the same rows; lanes do not wait for each other
     */
    public Uni<O> submit(String lane, I input) {
        return Uni.createFrom().deferred(() -> {
            @Nullable Context here = Vertx.currentContext();
            var waiting = new Waiting<I, O>(input, new CompletableFuture<>());
            var answer = Uni.createFrom().completionStage(waiting.done);
            lanes.computeIfAbsent(lane, Lane::new).enter(waiting);
            return here == null ? answer : answer.emitOn(emission -> here.runOnContext(turn -> emission.run()));
        });
    }

    private record Waiting<I, O>(I input, CompletableFuture<O> done) {}

    private final class Lane {

        private final String name;
        private final Queue<Waiting<I, O>> queue = new ArrayDeque<>();
        private boolean busy;

        Lane(String name) {
            this.name = name;
        }

        void enter(Waiting<I, O> one) {
            synchronized (this) {
                queue.add(one);
                if (busy) {
                    return;
                }
                busy = true;
            }
            next();
        }

        private void next() {
            var group = new ArrayList<Waiting<I, O>>();
            synchronized (this) {
                while (group.size() < most && !queue.isEmpty()) {
                    group.add(queue.remove());
                }
                busy = !group.isEmpty();
            }
            if (group.isEmpty()) {
                lanes.remove(name, this);
            } else {
                onContextOfItsOwn(() -> commit(group)
                        .onItemOrFailure()
                        .transformToUni((done, failure) -> failure == null || isLast(failure, group)
                                ? Uni.createFrom().voidItem()
                                : eachAlone(group))
                        .subscribe()
                        .with(over -> next(), broken -> next()));
            }
        }

        private Uni<Void> commit(List<Waiting<I, O>> group) {
            return Uni.createFrom()
                    .deferred(() ->
                            transaction.apply(group.stream().map(Waiting::input).toList()))
                    .invoke(answers -> {
                        for (int i = 0; i < group.size(); i++) {
                            group.get(i).done.complete(answers.get(i));
                        }
                    })
                    .onFailure()
                    .invoke(failure -> {
                        if (isLast(failure, group)) {
                            group.forEach(one -> one.done.completeExceptionally(failure));
                        }
                    })
                    .replaceWithVoid();
        }

        /** Whether a failure is everybody's answer. */
        private boolean isLast(Throwable failure, List<Waiting<I, O>> group) {
            return group.size() == 1 || Outage.isAway(failure);
        }

        private Uni<Void> eachAlone(List<Waiting<I, O>> group) {
            var one = Uni.createFrom().voidItem();
            for (var waiting : group) {
                one = one.chain(() -> commit(List.of(waiting)))
                        .onFailure()
                        .recoverWithNull()
                        .replaceWithVoid();
            }
            return one;
        }
    }

    /** Nothing of whoever happens to come first, its trace included, is told of the others. */
    private void onContextOfItsOwn(Runnable work) {
        var own = requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
        VertxContextSafetyToggle.setContextSafe(own, true);
        own.runOnContext(turn -> work.run());
    }
}
