package uk.answerable.complaints.bulletin.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Register;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.Tokens;

/** Published figures come in by file and stand beside what is counted, each with source and date. */
@QuarkusTest
class BulletinImportIT {

    private static final String HEADING = "of,force,period,statistic,value,published_on,source\n";
    private static final String PATH = "/api/v1/imports/complaint-bulletins";

    @Inject
    Register register;

    @Test
    void publishedFiguresStandBesideTheForcesAndAreCorrectedByVersions() {
        var file = HEADING
                + "FORCE,warwickshire,2022/23 Q4,employees,2000,2023-07-20,Bulletin Q4 2022/23\n"
                + "MOST_SIMILAR,warwickshire,2022/23 Q4,days_to_log,4.2,2023-07-20,Bulletin Q4 2022/23\n"
                + "NATIONAL,,2022/23 Q4,days_to_log,5,2023-07-20,Bulletin Q4 2022/23\n";
        assertThat(sent("analyst", file + "?", 422).getList("errors")).hasSize(1);
        var tried = given().auth()
                .oauth2(Tokens.of("analyst"))
                .contentType("text/csv")
                .body(file)
                .post(PATH + "?dryRun=true")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(tried.getInt("added")).isEqualTo(3);
        assertThat(sent("analyst", file, 200).getInt("added")).isEqualTo(3);
        assertThat(sent("analyst", file, 200).getInt("unchanged")).isEqualTo(3);
        assertThat(sent("analyst", file.replace("4.2", "4.4"), 200).getInt("added"))
                .isEqualTo(1);

        var figures = Graph.anonymous().ask("""
                { _entities(representations: [{__typename: "PoliceForce", code: "warwickshire"}]) { ... on PoliceForce {
                    complaintStatistics(period: "2022/23 Q4") { figures { code value { denominator }
                      published { of value publishedOn source } } } } } }
                """);
        var days = "data._entities[0].complaintStatistics.figures.find { it.code == 'days_to_log' }.";
        assertThat(figures.<String>getList(days + "published.of")).containsExactly("MOST_SIMILAR", "NATIONAL");
        assertThat(figures.<Float>get(days + "published[0].value")).isEqualTo(4.4f);
        assertThat(figures.<String>get(days + "published[0].source")).isEqualTo("Bulletin Q4 2022/23");
        var rate = "data._entities[0].complaintStatistics.figures.find { it.code == 'cases_per_1000_employees' }.";
        assertThat(figures.<Integer>get(rate + "value.denominator")).isEqualTo(2000);
        assertThat(register.ask("select version::text from bulletin_figure where statistic = 'days_to_log'"
                        + " and of_whom = 'MOST_SIMILAR' order by version"))
                .containsExactly("1", "2");
    }

    @Test
    void theOfficeOfAnotherForceAndOtherOfficesTakeInNothing() {
        var file = HEADING + "FORCE,warwickshire,2022/23 Q4,days_to_log,5,2023-07-20,x\n";
        assertThat(sent("analyst-cheshire", file, 422).<String>getList("errors.column"))
                .containsExactly("force");
        given().auth()
                .oauth2(Tokens.of("psd"))
                .contentType("text/csv")
                .body(file)
                .post(PATH)
                .then()
                .statusCode(403);
        given().contentType("text/csv").body(file).post(PATH).then().statusCode(401);
    }

    private static JsonPath sent(String office, String file, int status) {
        return given().auth()
                .oauth2(Tokens.of(office))
                .contentType("text/csv")
                .body(file)
                .post(PATH)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }
}
