package uk.answerable.kernel.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * Where a service takes large bodies at some addresses ({@code answerable.body.streamed}, a pattern of paths), only
 * those may be large: they stream. Every other body is held in memory, so it says how long it is and stays small.
 */
@ApplicationScoped
public class BodyLimit {

    private static final int EARLY = 1_000;
    private static final int LENGTH_REQUIRED = 411;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final long most;
    private final Optional<Pattern> streamed;
    private final ObjectMapper json;

    @Inject
    BodyLimit(
            @ConfigProperty(name = "answerable.body.max-bytes", defaultValue = "4194304") long most,
            @ConfigProperty(name = "answerable.body.streamed") Optional<String> streamed,
            ObjectMapper json) {
        this.most = most;
        this.streamed = streamed.map(Pattern::compile);
        this.json = json;
    }

    void register(@Observes Filters filters) {
        streamed.ifPresent(large -> filters.register(context -> check(context, large), EARLY));
    }

    private void check(RoutingContext context, Pattern large) {
        var request = context.request();
        var path = request.path();
        if (path != null && large.matcher(path).matches()) {
            context.next();
        } else if (isOfUnknownLength(request)) {
            refuse(context, LENGTH_REQUIRED, "say how long the body is (Content-Length)");
        } else if (length(request.getHeader(HttpHeaders.CONTENT_LENGTH)) <= most) {
            context.next();
        } else {
            refuse(
                    context,
                    ProblemCode.PAYLOAD_TOO_LARGE.status(),
                    "a request to this address has %d bytes at most".formatted(most));
        }
    }

    /** HTTP/2 has no chunks: a body may come there without any header that tells of it; what only reads has none. */
    private static boolean isOfUnknownLength(HttpServerRequest request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                || (!READING.contains(request.method())
                        && request.version() == HttpVersion.HTTP_2
                        && request.getHeader(HttpHeaders.CONTENT_LENGTH) == null
                        && !request.isEnded());
    }

    private void refuse(RoutingContext context, int status, String message) {
        var problem = ProblemDocument.of(List.of(Refusal.of(ProblemCode.PAYLOAD_TOO_LARGE, message)))
                .withStatus(status);
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException ourOwnRecordsAreWritable) {
            throw new IllegalStateException(ourOwnRecordsAreWritable);
        }
    }

    private static long length(@Nullable String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException unclear) {
            return Long.MAX_VALUE;
        }
    }
}
