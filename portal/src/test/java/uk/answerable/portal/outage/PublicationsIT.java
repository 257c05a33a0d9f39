package uk.answerable.portal.outage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published, as far as it can be had. */
@QuarkusTest
@QuarkusTestResource(value = StandInGateway.class, restrictToAnnotatedClass = true)
class PublicationsIT {

    private static final String PAGE = "/forces/warwickshire/reports";
    private static final String EDITION = "01890a5d-ac96-774b-bcce-b302099a8057";
    private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String REPORTS = """
            "reports":{"nodes":[{"title":"Monthly <report>","editions":{"nodes":[
              {"id":"%s","number":2,"month":"2019-12","publishedAt":"2020-03-01T09:00:00Z",
               "correctionReason":"Two reports were counted twice",
               "files":[{"form":"PDF","audience":"PUBLIC","sha256":"%s","size":20481}]},
              {"id":"01890a5d-ac96-774b-bcce-b302099a8058","number":3,"month":"2020-01","publishedAt":null,
               "correctionReason":null,"files":[]}]}}]}""".formatted(EDITION, SHA);
    private static final String COMPLAINTS = """
            "complaints":{"nodes":[{"period":"2019/20 Q3","edition":1,"publishedOn":"2020-02-20","holdingToAccount":"Asked",
              "reviewPerformance":null,"generatedCases":true,"figures":[{"label":"Cases logged","printed":"120",
              "samePeriodLastYear":"110","unit":"cases","reason":null}]}]}""";

    @Test
    void anEditionStandsWithItsFilesTheirChecksumsAndWhyItCorrectsAnother() {
        answers(REPORTS + "," + COMPLAINTS, "");

        given().get(PAGE)
                .then()
                .statusCode(200)
                .body(
                        containsString("Monthly &lt;report&gt;: December 2019, edition 2"),
                        containsString("Two reports were counted twice"),
                        containsString("href=\"%s/%s/public.pdf\"".formatted(PAGE, EDITION)),
                        containsString("SHA-256 " + SHA),
                        containsString("21 KB"),
                        containsString("Cases logged"),
                        containsString("Generated cases"),
                        not(containsString("edition 3")));
        assertThat(StandInGateway.timesAsked()).isEqualTo(1);
    }

    @Test
    void oneServicesSilenceEmptiesItsPartOnly() {
        answers(REPORTS + ",\"complaints\":null", ",\"errors\":[{\"message\":\"x\",\"path\":[\"complaints\"]}]");

        given().get(PAGE)
                .then()
                .statusCode(200)
                .body(
                        containsString("SHA-256 " + SHA),
                        containsString("Complaint figures cannot be shown at the moment"));
    }

    @Test
    void nothingPublishedIsSaid() {
        answers("\"reports\":{\"nodes\":[]},\"complaints\":{\"nodes\":[]}", "");

        given().get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("has been published here yet"), containsString("has not published"));
        StandInGateway.answers(200, "{\"data\":{\"force\":null}}");
        given().get("/forces/nowhere/reports").then().statusCode(404);
    }

    @Test
    void aFileIsHandedOnAsItCame() {
        StandInGateway.answers(200, "month,measure");

        given().get("%s/%s/public.csv".formatted(PAGE, EDITION))
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"report-%s-public.csv\"".formatted(EDITION))
                .body(is("month,measure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"public.exe", "private.pdf", "pdf"})
    void whatIsNoFileIsNotFoundAndNotAskedFor(String name) {
        StandInGateway.answers(200, "x");

        given().get("%s/%s/%s".formatted(PAGE, EDITION, name)).then().statusCode(404);
        assertThat(StandInGateway.timesAsked()).isZero();
    }

    private static void answers(String parts, String errors) {
        StandInGateway.answers(
                200, "{\"data\":{\"force\":{\"name\":\"Warwickshire Police\"},%s}%s}".formatted(parts, errors));
    }
}
