package uk.answerable.portal.outage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for something, and the pages that are for members. */
@QuarkusTest
@QuarkusTestResource(value = StandInGateway.class, restrictToAnnotatedClass = true)
class ReadersPagesIT {

    private static final String FORCES = "\"forces\":[{\"code\":\"warwickshire\",\"name\":\"Warwickshire Police\"}]";

    @Test
    void anEmptySearchIsItsForm() {
        StandInGateway.answers(200, "{\"data\":{%s}}".formatted(FORCES));

        page("/search").statusCode(200).body(containsString("Warwickshire Police"), not(containsString("Found for")));
    }

    @Test
    void whatIsFoundIsText() {
        StandInGateway.answers(200, """
                {"data":{%s,"found":{"nodes":[{"kind":"MINUTES","title":"<i>Violence</i>","extract":"a < b",
                  "reference":null,"date":"2020-01-28","force":"warwickshire","meeting":null}],
                  "pageInfo":{"hasNextPage":true,"endCursor":"abc"}}}}""".formatted(FORCES));

        page("/search?q=<violence>&force=warwickshire")
                .statusCode(200)
                .body(
                        containsString("Found for “&lt;violence&gt;”"),
                        containsString("&lt;i&gt;Violence&lt;/i&gt;"),
                        containsString("a &lt; b"),
                        containsString("after=abc"),
                        not(containsString("<i>")));
    }

    @Test
    void nothingFoundSaysWhatToTry() {
        StandInGateway.answers(
                200,
                "{\"data\":{%s,\"found\":{\"nodes\":[],\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":null}}}}"
                        .formatted(FORCES));

        page("/search?q=zebra").statusCode(200).body(containsString("Nothing you may read has these words"));
    }

    @Test
    void aDayThatIsNoneIsSaidAtItsFieldAndNothingIsLookedFor() {
        StandInGateway.answers(200, "{\"data\":{%s}}".formatted(FORCES));

        page("/search?q=violence&from=2020-02-30")
                .statusCode(400)
                .body(containsString("href=\"#from\""), containsString("<title>Error: Search"));
        assertThat(StandInGateway.lastAsked().body()).doesNotContain("violence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/prepare", "/meetings/WK-PCP-2020-03-16/preparation"})
    void whoPreparesSignsInFirst(String address) {
        given().redirects()
                .follow(false)
                .get(address)
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?to=%2F" + address.substring(1, 5)));
    }

    @Test
    void aPackAndAPaperAreHandedOnAsTheyCame() {
        StandInGateway.answers(200, "%PDF");

        page("/meetings/WK-PCP-2020-03-16/packs/public.pdf")
                .statusCode(200)
                .header("Content-Disposition", endsWith("\"WK-PCP-2020-03-16-public-pack.pdf\""))
                .body(is("%PDF"));
        page("/papers/01890a5d-ac96-774b-bcce-b302099a8057/versions/2")
                .statusCode(200)
                .header("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings/WK/packs/secret.pdf", "/papers/x/versions/2"})
    void whatIsNoFileIsNotAskedFor(String address) {
        StandInGateway.answers(200, "x");

        page(address).statusCode(404);
        assertThat(StandInGateway.timesAsked()).isZero();
    }

    private static ValidatableResponse page(String address) {
        return given().get(address).then();
    }
}
