package uk.answerable.portal.outage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was asked and answered, as far as it can be had. */
@QuarkusTest
@QuarkusTestResource(value = StandInGateway.class, restrictToAnnotatedClass = true)
class ScrutinyPagesIT {

    private static final String LIST = "/forces/warwickshire/scrutiny";
    private static final String ISSUE = "/forces/warwickshire/issues/measure/victim_satisfaction";
    private static final String FORCE = "\"force\":{\"name\":\"Warwickshire Police\"}";
    private static final String REPORT = """
            {"report":{"reference":"WK-Q3","force":"warwickshire","title":"Scrutiny <Q3>","version":"v1.1",
              "date":"2020-01-20","author":"Policy Lead","marking":"OFFICIAL","forMeeting":null,
              "requests":[{"number":1,"topic":"Robbery","type":"judgement","gist":"Why <so>?","askedOn":"2020-01-20",
                "status":"UNANSWERED","measures":[{"code":"robbery","label":"Robbery"}],"answer":null}],
              "unansweredAsks":[{"topic":"Violence with injury","gist":"explain"}],
              "disputedClaims":[{"subject":"Follow-up","positions":[{"office":"OPCC","position":"linked"}]}],
              "assessments":[]}}""";
    private static final String SAID = """
            "thread":{"requests":[],"topics":[],"entries":{"nodes":[{"kind":"UNANSWERED_ASK","on":"2020-01-20",
              "title":"Violence","text":"<b>explain</b>","office":null,"reference":null,"meeting":null}],
              "pageInfo":{"hasNextPage":true,"endCursor":"abc"}}}""";

    @Test
    void aRequestThatNobodyAnsweredSaysSoInWords() {
        answers(REPORT);

        page(LIST + "/WK-Q3")
                .statusCode(200)
                .body(
                        containsString("Scrutiny &lt;Q3&gt;"),
                        containsString("Why &lt;so&gt;?"),
                        containsString("No answer is recorded."),
                        containsString("not answered"),
                        containsString("Asked in the text and not answered"),
                        containsString("/issues/request/WK-Q3/1"),
                        not(containsString("UNANSWERED")));
        assertThat(StandInGateway.timesAsked()).isEqualTo(1);
    }

    @Test
    void aReportOnAnotherForceIsNoPageOfThisOne() {
        answers(REPORT);

        page("/forces/cheshire/scrutiny/WK-Q3").statusCode(404);
        answers("{\"report\":null}");
        page(LIST + "/WK-NONE").statusCode(404);
    }

    @Test
    void aListTellsWhatIsThereAndWhatIsNot() {
        answers("{%s,\"bodies\":[],\"reports\":{\"nodes\":[],\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":null}}}"
                .formatted(FORCE));
        page(LIST)
                .statusCode(200)
                .body(
                        containsString("has been published here yet"),
                        containsString("No body that questions this force"),
                        not(containsString("Your work in hand")));

        StandInGateway.answers(
                200,
                "{\"data\":{%s,\"bodies\":null,\"reports\":null},\"errors\":[{\"message\":\"x\",\"path\":[\"reports\"]}]}"
                        .formatted(FORCE));
        page(LIST).statusCode(200).body(containsString("Scrutiny reports cannot be shown at the moment"));
    }

    @Test
    void whatWasSaidIsTextAndItsNextPageIsLinked() {
        answers("{%s,\"figures\":{\"series\":{\"measure\":{\"label\":\"Victims\",\"unit\":\"%%\"},%s,%s}},%s}"
                .formatted(FORCE, "\"chart\":{\"reason\":\"too few points\"}", "\"points\":[]", SAID));

        page(ISSUE)
                .statusCode(200)
                .body(
                        containsString("&lt;b&gt;explain&lt;/b&gt;"),
                        containsString("Asked and not answered: Violence"),
                        containsString("There are no figures of this measure here yet"),
                        containsString("href=\"%s?after=abc\"".formatted(ISSUE)),
                        not(containsString("UNANSWERED_ASK")));
    }

    @Test
    void figuresAndWhatWasSaidDoNotNeedEachOther() {
        StandInGateway.answers(
                200,
                "{\"data\":{%s,\"figures\":null,%s},\"errors\":[{\"message\":\"x\",\"path\":[\"figures\"]}]}"
                        .formatted(FORCE, SAID));
        page(ISSUE)
                .statusCode(200)
                .body(containsString("Its figures cannot be shown"), containsString("Asked and not answered"));

        StandInGateway.answers(
                200,
                "{\"data\":{%s,\"figures\":{\"series\":{\"measure\":{\"label\":\"Victims\",\"unit\":\"x\"},%s,%s}},%s},%s}"
                        .formatted(
                                FORCE,
                                "\"chart\":{\"reason\":\"few\"}",
                                "\"points\":[]",
                                "\"thread\":null",
                                "\"errors\":[{\"message\":\"x\",\"path\":[\"thread\"]}]"));
        page(ISSUE).statusCode(200).body(containsString("Victims"), containsString("What was said cannot be shown"));
    }

    @Test
    void aMeasureNobodyKnowsIsNoPage() {
        answers("{%s,\"figures\":{\"series\":null},\"thread\":null}".formatted(FORCE));

        page(ISSUE).statusCode(404);
        page("/forces/warwickshire/issues/measure/Robert'); DROP").statusCode(404);
    }

    @Test
    void noQuestionsYetSaysWhereOthersAre() {
        answers("{%s,\"questions\":{\"nodes\":[],\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":null}}}"
                .formatted(FORCE));

        page("/forces/warwickshire/questions")
                .statusCode(200)
                .body(allOf(containsString("have been published here yet"), containsString(LIST)));
    }

    @Test
    void aTopicThatIsNotPublishedSaysWhyItIsSeen() {
        answers("""
                {"meeting":{"reference":"WK","date":"2020-02-03","body":null,"topics":[{"id":"x","letter":"a",
                  "topic":"Budget","context":"","item":null,"published":false,"questions":0,"questionsGist":"",
                  "findings":"","assessment":null,"figure":null,"measures":[],"asked":[{"number":1,"text":"Why <now>?",
                  "answer":null,"answeredBy":null,"answeredOn":null,"unansweredReason":"in writing"}],"minutes":[],
                  "actions":[]}]}}""");

        page("/meetings/WK/topics/a")
                .statusCode(200)
                .body(
                        containsString("Shown to you because of your office"),
                        containsString("Why &lt;now&gt;?"),
                        containsString("Not answered: in writing"));
        page("/meetings/WK/topics/b").statusCode(404);
    }

    @Test
    void aBodysFeedIsHandedOnAsItCame() {
        StandInGateway.answers(200, "BEGIN:VCALENDAR");

        given().get("/bodies/warwickshire-pcp/record/calendar.ics")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"warwickshire-pcp-calendar.ics\"")
                .body(is("BEGIN:VCALENDAR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secrets.csv", "calendar.exe"})
    void aRecordThatIsNoneIsNotAskedFor(String name) {
        StandInGateway.answers(200, "x");

        page("/bodies/warwickshire-pcp/record/" + name).statusCode(404);
        assertThat(StandInGateway.timesAsked()).isZero();
    }

    private static void answers(String data) {
        StandInGateway.answers(200, "{\"data\":%s}".formatted(data));
    }

    private static ValidatableResponse page(String address) {
        return given().get(address).then();
    }
}
