package uk.answerable.kernel.test;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import uk.answerable.deploy.parts.Parts;

/** Real tokens of the development realm. */
public final class Tokens {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Map<String, Kept> KNOWN = new ConcurrentHashMap<>();

    private record Kept(String token, Instant until) {}

    private Tokens() {}

    /** A sign-in of the development realm ({@code member}, {@code panel-clerk}...). */
    public static String of(String signIn) {
        return kept(
                signIn,
                () -> fetch(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "answerable-cli",
                        "username",
                        signIn,
                        "password",
                        signIn)));
    }

    /** A machine client ({@code force-warwickshire}...). */
    public static String ofClient(String client) {
        return kept(
                "client " + client,
                () -> fetch(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client)));
    }

    /** A token that expires within seconds. */
    public static String brief(String signIn) {
        return fetch(Map.of(
                "grant_type", "password", "client_id", "answerable-cli-short", "username", signIn, "password", signIn));
    }

    /** A token that has expired by the time it is used. */
    public static String expired(String signIn) {
        var token = brief(signIn);
        Awaitility.await()
                .pollDelay(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(5))
                .until(() -> true);
        return token;
    }

    private static String kept(String name, Supplier<String> fetch) {
        return KNOWN.compute(
                        name,
                        (key, kept) -> kept != null && kept.until().isAfter(Instant.now())
                                ? kept
                                : new Kept(fetch.get(), Instant.now().plus(KEPT)))
                .token();
    }

    private static String fetch(Map<String, String> form) {
        return given().baseUri(Parts.shared().keycloakUrl())
                .formParams(form)
                .post("/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
