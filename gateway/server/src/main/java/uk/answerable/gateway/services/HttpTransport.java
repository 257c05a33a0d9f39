package uk.answerable.gateway.services;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import uk.answerable.federation.SubgraphRequest;
import uk.answerable.federation.SubgraphResponse;
import uk.answerable.federation.SubgraphTransport;

/** Requests to services over kept connections, with the caller's own token and trace; bounded in time and size. */
public final class HttpTransport implements SubgraphTransport {

    private static final String JSON = "application/json";

    /** What of the caller's request goes on to the services. */
    public interface Forwarded {
        /** Lower-case names. */
        Map<String, String> headers();
    }

    private final HttpClient client;
    private final long timeoutMillis;
    private final long answerLimit;
    private final ServiceEvents events;

    public HttpTransport(Vertx vertx, int connections, Duration timeout, long answerLimit, ServiceEvents events) {
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setKeepAlive(true)
                        .setDecompressionSupported(true)
                        .setConnectTimeout(2_000)
                        .setIdleTimeout(60),
                new PoolOptions().setHttp1MaxSize(connections));
        this.timeoutMillis = timeout.toMillis();
        this.answerLimit = answerLimit;
        this.events = events;
    }

    @Override
    public CompletionStage<SubgraphResponse> send(SubgraphRequest request) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(request.url())
                .setTimeout(timeoutMillis)
                .putHeader("content-type", JSON)
                .putHeader("accept", JSON);
        if (request.context() instanceof Forwarded forwarded) {
            forwarded.headers().forEach(options::putHeader);
        }
        return client.request(options)
                .compose(open -> open.send(Buffer.buffer(request.body())))
                .compose(response -> body(response)
                        .map(body -> new SubgraphResponse(
                                response.statusCode(), response.getHeader("content-type"), body.getBytes())))
                .toCompletionStage();
    }

    @Override
    public Flow.Publisher<SubgraphResponse> subscribe(SubgraphRequest request) {
        return events.subscribe(request);
    }

    /** An answer over the limit is cut off and counts as none. */
    private Future<Buffer> body(HttpClientResponse response) {
        var body = Buffer.buffer();
        response.handler(part -> {
            if (body.length() + part.length() > answerLimit) {
                response.request().reset();
            } else {
                body.appendBuffer(part);
            }
        });
        return response.end().map(body);
    }
}
