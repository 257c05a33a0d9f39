package uk.answerable.portal.graph.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.graph.rules.Answer;
import uk.answerable.portal.graph.rules.Answer.Reason;
import uk.answerable.portal.graph.rules.Answer.Withheld;
import uk.answerable.portal.graph.rules.AnswerReader;

/** Asks the gateway, in the visitor's own name, a question that is checked in under {@code graphql/}. */
@ApplicationScoped
public class Gateway {

    private static final Logger LOG = Logger.getLogger(Gateway.class);

    private final GatewayClient client;
    private final Map<String, String> documents = new ConcurrentHashMap<>();

    @Inject
    Gateway(@RestClient GatewayClient client) {
        this.client = client;
    }

    /** @param bearer the visitor's access token, or null for the public */
    public <T> Uni<Answer<T>> ask(
            String document, Map<String, Object> variables, @Nullable String bearer, Class<T> shape) {
        return answer(document, variables, bearer, null, shape);
    }

    /**
     * Tells something in nobody's name.
     *
     * @param address whose it counts as, where it is bounded how much one may tell
     */
    public <T> Uni<Answer<T>> tell(
            String document, Map<String, Object> variables, @Nullable String address, Class<T> shape) {
        return answer(document, variables, null, address, shape);
    }

    private <T> Uni<Answer<T>> answer(
            String document,
            Map<String, Object> variables,
            @Nullable String bearer,
            @Nullable String address,
            Class<T> shape) {
        var question = new GatewayClient.Request(
                Objects.requireNonNull(documents.computeIfAbsent(document, Gateway::read)), variables);
        return client.ask(bearer == null ? null : "Bearer " + bearer, address, question)
                .map(body -> AnswerReader.read(200, body, shape))
                .onFailure()
                .recoverWithItem(fault -> refusal(document, fault, shape));
    }

    private static <T> Answer<T> refusal(String document, Throwable fault, Class<T> shape) {
        if (fault instanceof WebApplicationException refused && refused.getResponse() != null) {
            LOG.warnf(
                    "The gateway answers %s with status %d",
                    document, refused.getResponse().getStatus());
            return AnswerReader.read(refused.getResponse().getStatus(), "", shape);
        }
        LOG.warnf(
                "The gateway does not answer %s: %s", document, fault.getClass().getSimpleName());
        return new Withheld<>(Reason.UNREACHABLE);
    }

    private static String read(String document) {
        try (var file = Gateway.class.getResourceAsStream("/graphql/" + document + ".graphql")) {
            return new String(Objects.requireNonNull(file, document).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
