package uk.answerable.performance.submission.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.ProblemCode;

/** Only a submission streams to disk and may be large; every other body is held in memory and stays small. */
@ApplicationScoped
class BodyLimit {

    private static final String STREAMED = "/api/v1/submissions";
    private static final int EARLY = 1_000;
    private static final int LENGTH_REQUIRED = 411;

    private final long most;

    BodyLimit(@ConfigProperty(name = "answerable.body.max-bytes", defaultValue = "4194304") long most) {
        this.most = most;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        if (STREAMED.equals(request.path())) {
            context.next();
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            context.response().setStatusCode(LENGTH_REQUIRED).end();
        } else if (length(request.getHeader(HttpHeaders.CONTENT_LENGTH)) <= most) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(ProblemCode.PAYLOAD_TOO_LARGE.status())
                    .end();
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
