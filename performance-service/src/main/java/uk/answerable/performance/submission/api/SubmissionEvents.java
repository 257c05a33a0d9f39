package uk.answerable.performance.submission.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.events.CloudEvent;
import uk.answerable.kernel.events.Inbox;
import uk.answerable.kernel.identity.Claims;
import uk.answerable.performance.submission.rules.Limits;
import uk.answerable.performance.submission.rules.Report;
import uk.answerable.performance.submission.rules.Submission;
import uk.answerable.performance.submission.rules.Submission.FileIdentity;
import uk.answerable.performance.submission.store.JsonFile;
import uk.answerable.performance.submission.store.Sha256;
import uk.answerable.performance.submission.store.SubmissionStore;

/**
 * Takes submissions from a topic, each with the sender's own token in the header {@value #TOKEN}: who may write to the
 * topic is not who may speak for a force. What is refused goes to the dead letters with its first reason.
 */
@ApplicationScoped
public class SubmissionEvents {

    /** Kafka header with the sender's bearer token. */
    public static final String TOKEN = "authorization";

    private static final String TYPE = "uk.answerable.submissions.observations";
    private static final String CONSUMER = "submissions";
    private static final String PURPOSE = "submission";
    private static final String BEARER = "Bearer ";
    private static final int MOST_ROWS = 10_000;

    private final Inbox inbox;
    private final SubmissionStore store;
    private final TenantIdentityProvider identities;
    private final ObjectMapper json;
    private final Vertx vertx;

    @Inject
    SubmissionEvents(
            Inbox inbox, SubmissionStore store, TenantIdentityProvider identities, ObjectMapper json, Vertx vertx) {
        this.inbox = inbox;
        this.store = store;
        this.identities = identities;
        this.json = json;
        this.vertx = vertx;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected SubmissionEvents() {
        this.inbox = null;
        this.store = null;
        this.identities = null;
        this.json = null;
        this.vertx = null;
    }

    @Incoming("submissions-in")
    Uni<Void> on(ConsumerRecord<String, String> message) {
        return inbox.receive(
                CONSUMER,
                message,
                (session, event) -> scope(message)
                        .chain(scope -> vertx.executeBlocking(() -> submit(scope, event)))
                        .invoke(Report::orThrow)
                        .replaceWithVoid());
    }

    private Uni<Scope> scope(ConsumerRecord<String, String> message) {
        var header = message.headers().lastHeader(TOKEN);
        var text = header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
        if (!text.startsWith(BEARER)) {
            return Uni.createFrom().failure(poison(ProblemCode.UNAUTHENTICATED, "no bearer token in the header"));
        }
        return identities
                .authenticate(new AccessTokenCredential(text.substring(BEARER.length())))
                .onFailure(SecurityException.class)
                .transform(invalid -> poison(ProblemCode.UNAUTHENTICATED, "the token is not valid, or no longer"))
                .map(identity -> Scope.of(Claims.caller(identity), MatrixFile.get()));
    }

    private Report submit(Scope scope, CloudEvent event) {
        if (!event.type().equals(TYPE)) {
            throw poison(ProblemCode.INVALID_INPUT, "not a type of this topic");
        }
        var forces = Submitting.forces(scope);
        if (forces.isEmpty()) {
            throw poison(ProblemCode.FORBIDDEN, "the sender may submit for no force");
        }
        var rows = bytes(event.data().path("rows"));
        var reason = event.data().path("reason");
        var submission = new Submission(
                new FileIdentity(Sha256.of(rows), CloudEvent.MEDIA_TYPE, rows.length),
                PURPOSE,
                forces,
                new Limits(Integer.MAX_VALUE, MOST_ROWS),
                null,
                null,
                null,
                reason.isTextual()
                        ? SubmissionQuery.reason(reason.asText()).orThrow().orElse(null)
                        : null,
                false);
        return store.submit(
                scope, submission, reading -> JsonFile.read(new ByteArrayInputStream(rows), reading), read -> {});
    }

    private byte[] bytes(JsonNode rows) {
        try {
            return json.writeValueAsBytes(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RefusedException poison(ProblemCode code, String reason) {
        return new RefusedException(Refusal.of(code, reason));
    }
}
