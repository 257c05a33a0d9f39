package uk.answerable.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.answerable.kernel.test.Graph;

/** What an officer does with the record of a meeting, and what there is to read of it, for the tests of minutes. */
final class MinutesSteps {

    private static final String RECORD = """
        query($r: String!) { meeting(reference: $r) { state minutes { anchor gist item owner }
          minutesRecords { part stage confirmedAt passedOver } sittings { part minutes }
          resolutions { item part voted carried mover seconder unanimous inFavour }
          disclosures { kind office item } corrections { anchor was became reason }
          attendance { office kind inPublic inPrivate } agenda { number outcome } } }
        """;

    private MinutesSteps() {}

    static JsonPath record(String signIn, String meeting) {
        return (signIn.equals("anonymous") ? Graph.anonymous() : Graph.as(signIn)).ask(RECORD, Map.of("r", meeting));
    }

    static List<String> change(String signIn, String mutation, Map<String, ?> input) {
        var name = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        var answer = Graph.as(signIn)
                .ask(
                        "mutation($input: %sInput!) { %s(input: $input) { meeting { reference } userErrors { code field message } } }"
                                .formatted(name, mutation),
                        Map.of("input", input));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.getList("data." + mutation + ".userErrors.code", String.class);
    }
}
