package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.answerable.kernel.test.Graph;

/** What offices do with the scrutiny of a quarter, for the tests that follow one. */
final class QuarterlySteps {

    static final String SEEN = """
            { id reference stage missing unpublished respondent reportDue { due explanation } responseDue { due source }
              versions { side version on reason late } asks { position place number reason }
              requests { number printedNumber section kind topic wording status withheld version
                earlier { fromVersion untilVersion wording }
                answer { kind partly text promise givenOn late held withheld version earlier { kind text } } }
              meeting { reference } }
            """;

    private QuarterlySteps() {}

    static JsonPath change(String id, String signIn, String mutation, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        if (!mutation.startsWith("open") && !mutation.startsWith("plan")) {
            input.put("id", id);
        }
        var name = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        var payload = mutation.startsWith("plan") ? "meeting { reference }" : "quarterlyScrutiny " + SEEN;
        return Graph.as(signIn)
                .ask(
                        "mutation($input: %sInput!) { it: %s(input: $input) { %s userErrors { code field message } } }"
                                .formatted(name, mutation, payload),
                        Map.of("input", input));
    }

    static JsonPath done(String id, String signIn, String mutation, Map<String, ?> more) {
        var answer = change(id, signIn, mutation, more);
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        assertThat(answer.getList("data.it.userErrors")).as(answer.prettify()).isEmpty();
        return answer;
    }

    static List<String> codes(String id, String signIn, String mutation, Map<String, ?> more) {
        return change(id, signIn, mutation, more).getList("data.it.userErrors.code", String.class);
    }

    static Map<String, Object> request(String topic, String wording) {
        return Map.of("kind", "EXPLANATION", "topic", topic, "wording", wording, "place", "Section on " + topic);
    }

    static Map<String, Object> answer(int number, String kind, String text, Map<String, ?> more) {
        var all = new HashMap<String, Object>(Map.of("number", number, "kind", kind, "partly", false, "text", text));
        all.putAll(more);
        return all;
    }
}
