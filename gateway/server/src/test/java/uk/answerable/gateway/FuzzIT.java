package uk.answerable.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 20,000 documents, made at random and by spoiling good ones: each is answered or refused, and none is a fault. */
@QuarkusTest
@QuarkusTestResource(
        value = Fixture.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "answerable.rate.enabled", value = "false"),
            @ResourceArg(name = "answerable.introspection", value = "true")
        })
class FuzzIT {

    private static final int DOCUMENTS = 20_000;
    private static final int AT_ONCE = 32;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long MEMORY = 400L << 20;

    private static final List<String> GOOD = List.of(
            "{ desk(code: 1) { name books parent { name } } }",
            "query A($n: Int = 3, $on: Boolean!) { desks(first: $n) { nodes { code name @include(if: $on) } } }",
            "query B { desk(code: \"x\") { ...F } } fragment F on Desk { drawers { ...G books } } fragment G on Desk {"
                    + " name }",
            "mutation C($c: ID!) { rename(code: $c, name: \"\"\"a\nb\"\"\") { code } }",
            "{ __schema { types { name fields { name type { ofType { name } } } } } staff ledger trail figures }");
    private static final List<String> WORDS = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ":",
            "!",
            "$",
            "@",
            "...",
            "on",
            "query",
            "mutation",
            "subscription",
            "fragment",
            "desk",
            "desks",
            "nodes",
            "code",
            "name",
            "books",
            "drawers",
            "parent",
            "first",
            "after",
            "true",
            "null",
            "-1",
            "99999999999999999999",
            "1e9999",
            "\"",
            "\"\"\"",
            "\\u0000",
            "#",
            ",",
            "skip",
            "include",
            "if",
            "__typename",
            "__schema",
            "__type",
            "x",
            "F",
            "&",
            "|",
            "=",
            "\uFEFF",
            "\uD83D\uDE00",
            "directive",
            "extend",
            "type");

    private final Random random = new Random(20_260_101);
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void noDocumentIsAFaultOrEatsTheMemory() throws InterruptedException {
        FakeServices.get().behave(FakeServices.json("{\"data\":{\"desk\":{\"code\":\"1\",\"name\":\"a\"}}}"));
        var statuses = new HashMap<Integer, Integer>();
        var faults = new ArrayList<String>();
        var under = new Semaphore(AT_ONCE);
        var before = used();
        var began = System.nanoTime();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int i = 0; i < DOCUMENTS; i++) {
                var document = document(i);
                under.acquire();
                send(client, document).whenComplete((response, problem) -> {
                    synchronized (statuses) {
                        int status = response == null ? -1 : response.statusCode();
                        statuses.merge(status, 1, Integer::sum);
                        if (status < 0 || status >= 500 || response.body().contains("INTERNAL_ERROR")) {
                            faults.add(status + " " + problem + " " + document);
                        }
                    }
                    under.release();
                });
            }
            under.acquire(AT_ONCE);
        }
        FakeServices.get().behave(FakeServices.json("{\"data\":{}}"));

        assertThat(faults).isEmpty();
        assertThat(statuses.values().stream().mapToInt(count -> count).sum()).isEqualTo(DOCUMENTS);
        assertThat(statuses.keySet()).isSubsetOf(200, 400, 405);
        assertThat(statuses.getOrDefault(200, 0)).as("some are good").isPositive();
        assertThat(statuses.getOrDefault(400, 0)).as("most are not").isGreaterThan(DOCUMENTS / 2);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE);
        assertThat(used() - before).isLessThan(MEMORY);
    }

    private CompletableFuture<HttpResponse<String>> send(HttpClient client, String document) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/graphql"))
                        .header("content-type", "application/json")
                        .header("accept", "application/graphql-response+json")
                        .POST(HttpRequest.BodyPublishers.ofString(body(document)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String body(String document) {
        try {
            return json.writeValueAsString(
                    Map.of("query", document, "variables", Map.of("n", 2, "on", true, "c", "1")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String document(int number) {
        return switch (number % 4) {
            case 0 -> spoiled(GOOD.get(random.nextInt(GOOD.size())), 1 + random.nextInt(4));
            case 1 -> words(1 + random.nextInt(60));
            case 2 -> nested(1 + random.nextInt(600));
            default -> GOOD.get(random.nextInt(GOOD.size())) + " " + words(random.nextInt(5));
        };
    }

    private String spoiled(String document, int times) {
        var text = new StringBuilder(document);
        for (int i = 0; i < times && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
                default -> text.setCharAt(at, (char) random.nextInt(0x2000));
            }
        }
        return text.toString();
    }

    private String words(int count) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(count)
                .reduce("", (a, b) -> a + " " + b);
    }

    private String nested(int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> "{ desk(code: 1) ".repeat(depth) + "}".repeat(depth);
            case 1 -> "{ desk(code: " + "[".repeat(depth) + "]".repeat(depth) + ") { name } }";
            default ->
                "{ desk(code: 1) { " + "... on Desk { parent { ".repeat(depth) + "name" + "} } ".repeat(depth) + "} }";
        };
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
