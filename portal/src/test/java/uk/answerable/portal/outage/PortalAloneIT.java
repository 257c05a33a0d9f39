package uk.answerable.portal.outage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a citizen sees when the data, or the identity provider, cannot be had: the portal without its neighbours. */
@QuarkusTest
@QuarkusTestResource(value = StandInGateway.class, restrictToAnnotatedClass = true)
class PortalAloneIT {

    private static final String FORCE = "/forces/warwickshire";

    @Test
    void aPageIsOneQuestion() {
        StandInGateway.answers(200, file("force-whole.json"));

        get(FORCE).statusCode(200).body(containsString("<h1 class=\"govuk-heading-xl\">Warwickshire Police</h1>"));

        assertThat(StandInGateway.timesAsked()).isEqualTo(1);
    }

    @Test
    void whatTheGatewaySaysIsTextNotMarkup() {
        StandInGateway.answers(200, file("force-whole.json"));

        get(FORCE)
                .body(containsString("Victim satisfaction &lt;whole experience&gt;"))
                .body(not(containsString("<whole experience>")));
    }

    @Test
    void aServiceThatIsAwayLeavesTheRestOfThePage() {
        StandInGateway.answers(200, file("force-without-meetings.json"));

        get(FORCE)
                .statusCode(200)
                .body(containsString("75%"))
                .body(containsString("Meetings cannot be shown at the moment"))
                .body(not(containsString("No coming meeting has been announced")));
    }

    @Test
    void aGatewayThatStaysSilentIsUnavailableInTime() {
        StandInGateway.staysSilent();
        try {
            unavailable(get(FORCE));
        } finally {
            StandInGateway.release();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>proxy error</html>",
                "{\"data\":",
                "{\"data\":{\"figures\":\"many\"}}",
                "{\"data\":null,\"errors\":[{\"message\":\"secret of a service\",\"path\":[\"figures\"]}]}",
                "{\"data\":{\"figures\":null},\"errors\":[{\"message\":\"secret of a service\",\"path\":[\"figures\"]}]}"
            })
    void anAnswerThatIsNoneIsUnavailableAndTellsNothing(String body) {
        StandInGateway.answers(200, body);

        unavailable(get(FORCE)).body(not(containsString("secret")));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void aFailingGatewayIsUnavailable(int status) {
        StandInGateway.answers(status, "{\"data\":{}}");

        unavailable(get("/"));
        unavailable(get("/meetings/WK-PCP-2020-03-16"));
        unavailable(get(FORCE + "/figures.csv"));
    }

    @Test
    void anUnknownForceOrMeetingIsAPageNotFound() {
        StandInGateway.answers(200, "{\"data\":{\"figures\":null,\"meeting\":null}}");

        for (var page :
                new String[] {"/forces/nowhere", "/meetings/WK-PCP-1999-01-01", "/forces/nowhere/figures.csv"}) {
            get(page).statusCode(404).body(containsString("<h1 class=\"govuk-heading-l\">Page not found</h1>"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/forces/UPPER", "/forces/a/b", "/meetings/%3Cscript%3E"})
    void anAddressThatIsNoPageIsAPageNotFound(String page) {
        get(page).statusCode(404).body(containsString("Page not found")).body(not(containsString("<script>")));
    }

    @Test
    void aDayThatIsNoneIsSaid() {
        get(FORCE + "?on=2020-02-30").statusCode(400).body(containsString("The address is not understood"));
    }

    @Test
    void theTableIsAlsoAFile() {
        StandInGateway.answers(200, file("force-whole.json"));

        get(FORCE + "/figures.csv")
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"warwickshire-latest-figures.csv\"")
                .body(startsWith("force,measure,"), containsString("2019-12-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", FORCE, "/nothing", "/portal.css", "/signed-out"})
    void everyAnswerIsGuardedByHeaders(String page) {
        StandInGateway.answers(200, file("force-whole.json"));

        get(page)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self'"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))));
    }

    @Test
    void signInGoesToTheProviderWithAProofKeyAndAHiddenState() {
        get("/sign-in?to=/forces/warwickshire")
                .statusCode(302)
                .header(
                        "Location",
                        allOf(
                                startsWith("http://127.0.0.1:1/realms/answerable/protocol/openid-connect/auth"),
                                containsString("code_challenge_method=S256"),
                                containsString("client_id=answerable-portal")))
                .header("Set-Cookie", allOf(containsString("HTTPOnly"), containsString("SameSite=Lax")));
    }

    @Test
    void whenNobodyCanSignInItIsSaidAndThePublicPagesWork() {
        StandInGateway.answers(200, file("force-whole.json"));
        StandInGateway.provider(false);
        try {
            get("/sign-in?to=/forces/warwickshire")
                    .statusCode(503)
                    .header("Retry-After", is("30"))
                    .body(containsString("Sorry, nobody can sign in at the moment"));
            get(FORCE).statusCode(200);
        } finally {
            StandInGateway.provider(true);
        }
    }

    @Test
    void aSessionThatCannotBeReadLeavesThePagePublicAndSaysSo() {
        StandInGateway.answers(200, file("force-whole.json"));

        given().redirects()
                .follow(false)
                .cookie("q_session", "nonsense")
                .get(FORCE)
                .then()
                .statusCode(200)
                .body(containsString("Your sign-in has ended"));
    }

    @Test
    void signingOutWithoutBeingSignedInIsNoSignIn() {
        get("/sign-out").statusCode(303).header("Location", endsWith("/signed-out"));
        get("/signed-out").statusCode(200).body(containsString("You are signed out"));
    }

    @Test
    void aForgedReturnFromSignInIsSaidInPlainWords() {
        given().redirects()
                .follow(false)
                .cookie("q_auth_x", "x")
                .get("/sign-in?code=a&state=x")
                .then()
                .statusCode(401)
                .body(containsString("Sign-in was not completed"));
    }

    @Test
    void readinessNeedsNeitherGatewayNorProvider() {
        StandInGateway.answers(503, "");

        get("/q/health/ready").statusCode(200).body("status", is("UP"));
    }

    @Test
    void theDesignSystemIsServedWithoutItsReservedTypeface() {
        StandInGateway.answers(200, file("force-whole.json"));

        var sheet = get(FORCE)
                .extract()
                .htmlPath()
                .getString("html.head.link.find { it.@href.toString().contains('design-system') }.@href");
        get(sheet)
                .statusCode(200)
                .contentType("text/css;charset=UTF-8")
                .body(containsString(".govuk-heading-xl"), not(containsString("@font-face")))
                .body(not(containsString("/assets/fonts")));
        get("/portal.css").body(containsString("font-family: arial"), not(containsString("GDS")));
    }

    private static ValidatableResponse unavailable(ValidatableResponse response) {
        return response.statusCode(503)
                .header("Retry-After", is("30"))
                .body(containsString("Sorry, the service is unavailable"));
    }

    private static ValidatableResponse get(String page) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(page)
                .then();
    }

    private static String file(String name) {
        try (var stream = PortalAloneIT.class.getResourceAsStream("/outage/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void aFileIsHandedOnAsItCame() {
        StandInGateway.answers(200, "Item,Heading");

        given().get("/meetings/WK-PCP-2020-03-16/files/agenda.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"WK-PCP-2020-03-16-agenda.csv\"")
                .header("Cache-Control", "no-store")
                .body(is("Item,Heading"));
    }

    @ParameterizedTest
    @CsvSource({"404,404", "500,503", "401,503", "422,503"})
    void aFileThatCannotBeHadIsAPageInWords(int answered, int told) {
        StandInGateway.answers(answered, "{}");

        given().get("/meetings/WK-PCP-2020-03-16/files/pack.html")
                .then()
                .statusCode(told)
                .contentType("text/html")
                .body(containsString("<h1"));
    }

    @Test
    void aFileNobodyMakesIsNotFound() {
        StandInGateway.answers(200, "x");

        given().get("/meetings/WK-PCP-2020-03-16/files/agenda.exe").then().statusCode(404);
        assertThat(StandInGateway.timesAsked()).isZero();
    }
}
