package uk.answerable.gateway.door;

import graphql.language.OperationDefinition;
import io.smallrye.mutiny.Multi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.FederationGateway;
import uk.answerable.federation.GraphQlRequest;
import uk.answerable.federation.GraphQlResponse;
import uk.answerable.federation.Operation;
import uk.answerable.federation.OperationRule;
import uk.answerable.federation.ResponseError;
import uk.answerable.gateway.limits.Limit;
import uk.answerable.gateway.limits.Nesting;

/** Answers a request that was read, whichever way it came in: finds its document, asks the gateway, bounds the answer. */
public final class Answering {

    /** The code of a document that is not on the list of trusted ones. */
    public static final String UNKNOWN_DOCUMENT = "UNKNOWN_DOCUMENT";

    static final String READ_ONLY = "MUTATION_BY_GET";
    static final String SUBSCRIPTION = "subscription";

    private static final Logger LOG = Logger.getLogger(Answering.class);
    private static final String TOO_LARGE = "DOCUMENT_TOO_LARGE";

    /** Refuses what changes something and came by GET, and tells the run what is answered. */
    public static final OperationRule BY_GET = Answering::byGet;

    private final FederationGateway gateway;
    private final DoorRules rules;
    private final TrustedDocuments trusted;

    public Answering(FederationGateway gateway, DoorRules rules, TrustedDocuments trusted) {
        this.gateway = gateway;
        this.rules = rules;
        this.trusted = trusted;
    }

    DoorRules rules() {
        return rules;
    }

    FederationGateway gateway() {
        return gateway;
    }

    /** A request's document, or why there is none. */
    record Found(@Nullable String document, @Nullable ResponseError refusal) {}

    Found document(RequestBody.Request request) {
        var id = request.documentId();
        if (id != null) {
            var document = trusted.document(id);
            return document == null
                    ? new Found(null, ResponseError.of("No document is known by this documentId.", UNKNOWN_DOCUMENT))
                    : new Found(document, null);
        }
        var query = String.valueOf(request.query());
        if (query.length() > rules.characters()) {
            return new Found(null, Limit.CHARACTERS.refusal(query.length(), rules.characters()));
        }
        if (rules.nesting() < Integer.MAX_VALUE && Nesting.of(query) > rules.nesting()) {
            return new Found(null, Limit.NESTING.refusal(Nesting.of(query), rules.nesting()));
        }
        return rules.onlyTrusted() && !trusted.knows(query)
                ? new Found(
                        null,
                        ResponseError.of(
                                "Only documents that are on the gateway's list are answered.", UNKNOWN_DOCUMENT))
                : new Found(query, null);
    }

    /** An answer and its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // bytes for the wire, written once
    record Answer(GraphQlResponse response, byte[] json) {

        static Answer refused(ResponseError error) {
            return of(GraphQlResponse.refused(List.of(error)));
        }

        static Answer of(GraphQlResponse response) {
            return new Answer(response, response.json());
        }
    }

    CompletionStage<Answer> answer(RequestBody.Request request, Asking asking) {
        var found = document(request);
        var document = found.document();
        return document == null
                ? CompletableFuture.completedFuture(refused(found, asking))
                : asked(request(request, document), asking)
                        .thenApply(response -> told(response, request, document, asking));
    }

    /**
     * Answers with one answer, or to a subscription with one for each event. Each event is judged, counted against the
     * caller's quota and watched as a request of its own.
     *
     * @param askings makes one for the request and one for each event
     */
    Flow.Publisher<Answer> answers(RequestBody.Request request, Supplier<Asking> askings) {
        var asking = new AtomicReference<>(askings.get());
        var opening = asking.get();
        var found = document(request);
        var document = found.document();
        if (document == null) {
            return Multi.createFrom().item(refused(found, opening));
        }
        var first = new AtomicBoolean(true);
        Supplier<Asking> inTurn = () -> {
            if (!first.getAndSet(false)) {
                asking.set(askings.get());
            }
            return asking.get();
        };
        var responses = subscribed(request(request, document), inTurn);
        if (opening.run().kind().equals(SUBSCRIPTION)) {
            opening.run().opened();
        }
        return Multi.createFrom().publisher(responses).map(response -> told(response, request, document, asking.get()));
    }

    private Flow.Publisher<GraphQlResponse> subscribed(GraphQlRequest request, Supplier<Asking> askings) {
        try {
            return gateway.subscribe(request, askings);
        } catch (StackOverflowError nested) {
            return Multi.createFrom().item(nested());
        }
    }

    private CompletionStage<GraphQlResponse> asked(GraphQlRequest request, Asking asking) {
        try {
            return gateway.answer(request, asking);
        } catch (StackOverflowError nested) {
            return CompletableFuture.completedFuture(nested());
        }
    }

    /** Nobody set a limit, and the machine has one. */
    private static GraphQlResponse nested() {
        LOG.warn("A request is nested too deeply to be read");
        return GraphQlResponse.refused(
                List.of(ResponseError.of("The request is nested too deeply to be read.", Limit.CODE)));
    }

    private static GraphQlRequest request(RequestBody.Request request, String document) {
        return new GraphQlRequest(document, request.operationName(), request.variables(), Map.of());
    }

    private static Answer refused(Found found, Asking asking) {
        var refused = Answer.refused(found.refusal() == null ? unknown() : found.refusal());
        asking.run().end(() -> "", refused.response());
        return refused;
    }

    private Answer told(GraphQlResponse response, RequestBody.Request request, String document, Asking asking) {
        var answer = bounded(explained(response, request), document);
        asking.run().end(() -> TrustedDocuments.hash(document), answer.response());
        return answer;
    }

    private Answer explained(GraphQlResponse response, RequestBody.Request request) {
        var plan = response.plan();
        return rules.explain()
                        && plan != null
                        && Boolean.TRUE.equals(request.extensions().get("queryPlan"))
                ? new Answer(response, response.json(Map.of("queryPlan", plan.describe())))
                : Answer.of(response);
    }

    private Answer bounded(Answer answer, String document) {
        if (answer.json().length > rules.result()) {
            return Answer.refused(Limit.RESULT.refusal(answer.json().length, rules.result()));
        }
        var errors = answer.response().errors();
        return !errors.isEmpty() && errors.getFirst().code().equals(TOO_LARGE)
                ? Answer.refused(Limit.TOKENS.refusal(Limit.tokens(document), rules.tokens()))
                : answer;
    }

    private static ResponseError unknown() {
        return ResponseError.of("No document.", UNKNOWN_DOCUMENT);
    }

    private static List<ResponseError> byGet(Operation operation) {
        if (!(operation.context() instanceof Asking asking)) {
            return List.of();
        }
        var kind = operation.definition().getOperation();
        asking.run()
                .read(
                        kind.name().toLowerCase(Locale.ROOT),
                        operation.definition().getName());
        return asking.readOnly() && kind != OperationDefinition.Operation.QUERY
                ? List.of(ResponseError.of("A mutation has to be sent with POST.", READ_ONLY))
                : List.of();
    }
}
