package uk.answerable.deploy.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import uk.answerable.deploy.parts.Postgres;

/** The order in which the suite comes up: servers together, services on them, the gateway over those, the pages. */
final class SuiteRun {

    private final Services services;
    private final Servers servers;
    private final Programs programs;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    SuiteRun(Services services, Servers servers, Programs programs) {
        this.services = services;
        this.servers = servers;
        this.programs = programs;
    }

    /** Returns when all is ready, or fails with the first part that is not. */
    void start() {
        programs.requireBuilt(services.all());
        CompletableFuture<Postgres> postgres = CompletableFuture.supplyAsync(servers::postgres, threads);
        CompletableFuture<Void> kafka = CompletableFuture.runAsync(servers::kafka, threads);
        CompletableFuture<Void> keycloak = CompletableFuture.runAsync(servers::keycloak, threads);
        List<CompletableFuture<?>> steps = new ArrayList<>(List.of(postgres, kafka, keycloak));
        Stream.of(Port.PERFORMANCE, Port.COMPLAINTS, Port.MEETINGS)
                .map(port -> postgres.thenCombine(kafka, (server, _) -> server)
                        .thenAcceptAsync(
                                server -> programs.start(services.owning(port, Servers.database(server, port))),
                                threads))
                .forEach(steps::add);
        CompletableFuture<Void> all = CompletableFuture.allOf(steps.toArray(CompletableFuture<?>[]::new))
                .thenRunAsync(() -> programs.start(services.gateway()), threads)
                .thenRunAsync(() -> programs.start(services.portal()), threads);
        steps.add(all);
        awaitAllOrFirstFailure(all, steps);
    }

    /** Nobody waits for the patience of the other parts once one has failed. */
    private static void awaitAllOrFirstFailure(CompletableFuture<Void> all, List<CompletableFuture<?>> steps) {
        CompletableFuture<Void> failure = new CompletableFuture<>();
        for (CompletableFuture<?> step : steps) {
            var _ = step.whenComplete((_, fault) -> {
                if (fault != null) {
                    failure.completeExceptionally(fault);
                }
            });
        }
        try {
            CompletableFuture.anyOf(all, failure).join();
        } catch (CompletionException e) {
            throw cause(e);
        }
    }

    private static RuntimeException cause(CompletionException wrapped) {
        Throwable cause = wrapped;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof RuntimeException known ? known : wrapped;
    }
}
