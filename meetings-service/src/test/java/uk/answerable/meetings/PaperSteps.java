package uk.answerable.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.Tokens;

/** What offices do with papers, for the tests that follow one. */
final class PaperSteps {

    private static final String PAPER = """
            { id title work { dueOn deadlines { step by } clearances { clearance cleared } }
              versions { number pages address sha256 }
              consultations { meeting item publications { step reach version reason decision decidedOn office } } }
            """;

    private PaperSteps() {}

    static Graph as(String signIn) {
        return signIn.equals("anonymous") ? Graph.anonymous() : Graph.as(signIn);
    }

    static JsonPath change(String signIn, String mutation, Map<String, ?> input) {
        var name = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        var payload = mutation.contains("aper") ? "paper " + PAPER : "meeting { reference }";
        var answer = Graph.as(signIn)
                .ask(
                        "mutation($input: %sInput!) { it: %s(input: $input) { %s userErrors { code message } } }"
                                .formatted(name, mutation, payload),
                        Map.of("input", input));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    static List<String> codes(JsonPath answer) {
        return answer.getList("data.it.userErrors.code", String.class);
    }

    static void done(JsonPath answer) {
        assertThat(codes(answer)).as(answer.prettify()).isEmpty();
    }

    static Map<String, Object> item(String meeting, String number, String part, String cited, String kind) {
        return Map.of(
                "meeting",
                meeting,
                "number",
                number,
                "heading",
                "Item " + number,
                "part",
                part,
                "exemption",
                cited,
                "kind",
                kind);
    }

    static Map<String, Object> at(String paper, String meeting, String item, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of("paper", paper, "meeting", meeting, "item", item));
        input.putAll(more);
        return input;
    }

    static Response send(String signIn, String paper, String form, byte[] file) {
        return given().auth()
                .oauth2(Tokens.of(signIn))
                .contentType(form)
                .queryParam("label", "v1.0")
                .queryParam("ownFirstPage", "2")
                .body(file)
                .post("/api/v1/papers/%s/versions".formatted(paper));
    }

    static Response read(String signIn, String paper, int version) {
        var request = signIn.equals("anonymous") ? given() : given().auth().oauth2(Tokens.of(signIn));
        return request.get("/api/v1/papers/%s/versions/%d".formatted(paper, version));
    }

    static JsonPath paper(String signIn, String paper) {
        return as(signIn).ask("query($id: ID!) { paper(id: $id) %s }".formatted(PAPER), Map.of("id", paper));
    }
}
