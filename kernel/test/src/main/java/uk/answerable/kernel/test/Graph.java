package uk.answerable.kernel.test;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a graph as somebody: {@code Graph.as("member").ask("{ ... }")}. */
public final class Graph {

    private final @Nullable String token;
    private final @Nullable String baseUri;

    private Graph(@Nullable String token, @Nullable String baseUri) {
        this.token = token;
        this.baseUri = baseUri;
    }

    public static Graph anonymous() {
        return new Graph(null, null);
    }

    public static Graph as(String signIn) {
        return new Graph(Tokens.of(signIn), null);
    }

    public static Graph asClient(String client) {
        return new Graph(Tokens.ofClient(client), null);
    }

    public static Graph withToken(String token) {
        return new Graph(token, null);
    }

    /** The same caller at another address than the service under test. */
    public Graph at(String address) {
        return new Graph(token, address);
    }

    public JsonPath ask(String query) {
        return ask(query, Map.of());
    }

    /** The whole answer ({@code data}, {@code errors}). */
    public JsonPath ask(String query, Map<String, ?> variables) {
        return request()
                .body(Map.of("query", query, "variables", variables))
                .post(baseUri == null ? "/graphql" : baseUri)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A connection of the same caller that stays open, for subscriptions. */
    public LiveGraph live() {
        return LiveGraph.open(
                baseUri == null ? RestAssured.baseURI + ":" + RestAssured.port + "/graphql" : baseUri, token);
    }

    /** The raw request, for answers that are no 200. */
    public RequestSpecification request() {
        var request = given().contentType("application/json").accept("application/json");
        return token == null ? request : request.auth().oauth2(token);
    }
}
