package uk.answerable.gateway.door;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.ParsableMIMEValue;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.ResponseError;
import uk.answerable.gateway.limits.Admission;
import uk.answerable.gateway.limits.Limit;
import uk.answerable.gateway.observe.Observed;

/** GraphQL over HTTP (draft of the GraphQL Foundation): POST with a JSON body, GET for queries. */
public final class GraphRoute implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(GraphRoute.class);

    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String JSON = "application/json";
    private static final String BAD_REQUEST = "BAD_REQUEST";
    /** The first is given to those who take anything. */
    private static final List<MIMEHeader> OFFERED =
            List.of(new ParsableMIMEValue(JSON).forceParse(), new ParsableMIMEValue(GRAPHQL).forceParse());

    private final Answering answering;
    private final Observed observed;
    private final IdentityProviderManager identities;

    public GraphRoute(Answering answering, Observed observed, IdentityProviderManager identities) {
        this.answering = answering;
        this.observed = observed;
        this.identities = identities;
    }

    @Override
    public void handle(RoutingContext exchange) {
        var method = exchange.request().method();
        if (mediaType(exchange) == null) {
            refuse(exchange, 406, "Answers are " + JSON + " or " + GRAPHQL + ".", BAD_REQUEST);
        } else if (method.equals(HttpMethod.GET)) {
            take(exchange, RequestBody.read(exchange.queryParams()), true);
        } else if (method.equals(HttpMethod.POST)) {
            post(exchange);
        } else {
            exchange.response().putHeader("allow", "GET, POST");
            refuse(exchange, 405, "Send a query with POST or GET, a mutation with POST.", BAD_REQUEST);
        }
    }

    /** A form or plain text is what another site's page can send in a visitor's name; JSON it cannot. */
    private void post(RoutingContext exchange) {
        var type = exchange.parsedHeaders().contentType();
        var charset = type.parameter("charset");
        if (!JSON.equals(type.value().toLowerCase(Locale.ROOT).split(";", 2)[0].trim())) {
            refuse(exchange, 415, "The body has to be " + JSON + ".", BAD_REQUEST);
        } else if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            refuse(exchange, 415, "The body has to be in UTF-8, not " + printable(charset) + ".", BAD_REQUEST);
        } else {
            body(exchange, body -> take(exchange, RequestBody.read(body), false));
        }
    }

    private void body(RoutingContext exchange, Consumer<byte[]> then) {
        var request = exchange.request();
        var limit = answering.rules().body();
        var body = Buffer.buffer();
        var size = new long[1];
        request.handler(part -> {
            size[0] += part.length();
            if (size[0] <= limit) {
                body.appendBuffer(part);
            }
        });
        request.exceptionHandler(gone -> LOG.debug("A caller went away before its request was complete"));
        request.endHandler(end -> {
            if (size[0] > limit) {
                send(exchange, 413, Answering.Answer.refused(Limit.BODY.refusal(size[0], limit)));
            } else {
                then.accept(body.getBytes());
            }
        });
        request.resume();
    }

    private void take(RoutingContext exchange, RequestBody read, boolean readOnly) {
        switch (read) {
            case RequestBody.Refused(var reason) -> refuse(exchange, 400, reason, BAD_REQUEST);
            case RequestBody.Request request ->
                identity(exchange)
                        .subscribe()
                        .with(
                                identity -> answer(exchange, request, identity, readOnly),
                                problem -> unidentified(exchange, problem));
        }
    }

    private Uni<SecurityIdentity> identity(RoutingContext exchange) {
        return QuarkusHttpUser.getSecurityIdentity(exchange, identities);
    }

    private void answer(
            RoutingContext exchange, RequestBody.Request request, SecurityIdentity identity, boolean readOnly) {
        var headers = exchange.request().headers();
        var address = exchange.request().remoteAddress();
        var asking = Asking.of(
                identity, address == null ? "" : address.hostAddress(), headers, readOnly, observed.begin(headers));
        answering.answer(request, asking).whenComplete((answer, problem) -> {
            if (answer == null) {
                LOG.error("A request failed inside the gateway", problem);
                refuse(exchange, 500, "Something went wrong.", "INTERNAL_ERROR");
            } else {
                send(exchange, status(exchange, answer), answer);
            }
        });
    }

    private void unidentified(RoutingContext exchange, Throwable problem) {
        if (exchange.response().headWritten()) {
            return; // the authentication answered by itself
        }
        if (problem instanceof AuthenticationException || problem instanceof SecurityException) {
            exchange.response().putHeader("www-authenticate", "Bearer");
            refuse(exchange, 401, "The token is not valid here, or no longer. Sign in again.", "UNAUTHENTICATED");
        } else {
            LOG.warnf("Tokens cannot be verified: %s", problem.getClass().getSimpleName());
            refuse(exchange, 503, "Tokens cannot be verified at the moment.", "IDENTITY_UNAVAILABLE");
        }
    }

    /** Without data the request itself was refused; only the newer media type says so by its status. */
    private static int status(RoutingContext exchange, Answering.Answer answer) {
        if (answer.response().hasData()) {
            return 200;
        }
        var code = answer.response().errors().getFirst().code();
        return switch (code) {
            case Admission.RATE_LIMITED -> 429;
            case Answering.READ_ONLY -> 405;
            default -> !GRAPHQL.equals(mediaType(exchange)) ? 200 : code.equals("INTERNAL_ERROR") ? 500 : 400;
        };
    }

    private static void refuse(RoutingContext exchange, int status, String reason, String code) {
        send(exchange, status, Answering.Answer.refused(ResponseError.of(reason, code)));
    }

    private static void send(RoutingContext exchange, int status, Answering.Answer answer) {
        var response = exchange.response();
        if (response.ended() || response.closed()) {
            return;
        }
        var type = mediaType(exchange);
        response.setStatusCode(status)
                .putHeader("content-type", (type == null ? JSON : type) + "; charset=utf-8")
                // An answer is one caller's; nobody in between keeps it for another.
                .putHeader("cache-control", "no-store")
                .putHeader("vary", "accept, authorization")
                .putHeader("x-content-type-options", "nosniff");
        if (status == 405 && !response.headers().contains("allow")) {
            response.putHeader("allow", "POST");
        }
        var errors = answer.response().errors();
        if (status == 429 && errors.getFirst().extensions().get("retryAfterSeconds") instanceof Long seconds) {
            response.putHeader("retry-after", Long.toString(seconds));
        }
        response.end(Buffer.buffer(answer.json()));
    }

    private static @Nullable String mediaType(RoutingContext exchange) {
        var accepted = exchange.parsedHeaders().accept();
        if (accepted.isEmpty()) {
            return JSON;
        }
        var best = exchange.parsedHeaders().findBestUserAcceptedIn(accepted, OFFERED);
        return best == null ? null : best.component() + "/" + best.subComponent();
    }

    private static String printable(String text) {
        return text.replaceAll("[^\\w-]", "?");
    }
}
