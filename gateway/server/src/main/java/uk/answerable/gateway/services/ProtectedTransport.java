package uk.answerable.gateway.services;

import jakarta.enterprise.util.TypeLiteral;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import uk.answerable.federation.SubgraphRequest;
import uk.answerable.federation.SubgraphResponse;
import uk.answerable.federation.SubgraphTransport;

/** Requests under protection: a service that does not answer, is late, or answers 5xx counts as broken. */
public final class ProtectedTransport implements SubgraphTransport {

    private static final int SERVER_ERROR = 500;
    private static final TypeLiteral<CompletionStage<SubgraphResponse>> ANSWER = new TypeLiteral<>() {};

    /** Carries an answer past the breaker that counts it as a failure. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient SubgraphResponse response;

        Broken(SubgraphResponse response) {
            super("status " + response.status(), null, false, false);
            this.response = response;
        }
    }

    private final SubgraphTransport transport;
    private final Protection protection;

    public ProtectedTransport(SubgraphTransport transport, Protection protection) {
        this.transport = transport;
        this.protection = protection;
    }

    @Override
    public CompletionStage<SubgraphResponse> send(SubgraphRequest request) {
        return protection
                .attempt(request.url(), () -> transport.send(request).thenCompose(ProtectedTransport::judged), ANSWER)
                .exceptionallyCompose(ProtectedTransport::passed);
    }

    /** Whoever opens it protects its opening. */
    @Override
    public Flow.Publisher<SubgraphResponse> subscribe(SubgraphRequest request) {
        return transport.subscribe(request);
    }

    private static CompletionStage<SubgraphResponse> judged(SubgraphResponse response) {
        return response.status() >= SERVER_ERROR
                ? CompletableFuture.failedFuture(new Broken(response))
                : CompletableFuture.completedFuture(response);
    }

    private static CompletionStage<SubgraphResponse> passed(Throwable problem) {
        var cause = problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        return cause instanceof Broken broken
                ? CompletableFuture.completedFuture(broken.response)
                : CompletableFuture.failedFuture(cause);
    }
}
