package uk.answerable.performance;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import uk.answerable.kernel.test.Tokens;

/** Files as forces send them. */
final class SubmissionSteps {

    static final String CSV = "text/csv";
    static final String JSON = "application/json";
    static final String HEADING =
            "source,force,measure,area,period_start,period_end,statistic,value,numerator,denominator,unit,note,"
                    + "provisional,as_at,base,sample\n";

    private SubmissionSteps() {}

    static ValidatableResponse send(String client, String type, Object body, String query) {
        var request = given().auth().oauth2(Tokens.ofClient(client)).contentType(type);
        return (body instanceof byte[] bytes ? request.body(bytes) : request.body(body))
                .post("/api/v1/submissions" + query)
                .then();
    }

    static String row(String force, String measure, String month, String value) {
        var period = YearMonth.parse(month);
        return "test:p1,%s,%s,%s,%s,%s,count,%s,,,offences,,,,,\n"
                .formatted(force, measure, force, period.atDay(1), period.atEndOfMonth(), value);
    }
}
