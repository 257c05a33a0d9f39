package uk.answerable.performance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;

/** Measures are found by what people call them. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class MeasureSearchIT {

    private static final String SEARCH = """
            query($text: String!, $first: Int, $after: String) {
              searchMeasures(text: $text, first: $first, after: $after) {
                nodes { code label } pageInfo { hasNextPage endCursor } } }
            """;

    private static List<String> codes(int first) {
        var codes = new ArrayList<String>();
        String after = null;
        do {
            var variables = new HashMap<String, Object>(Map.of("text", "satisfaction", "first", first));
            variables.put("after", after);
            var page = Graph.anonymous().ask(SEARCH, variables);
            codes.addAll(page.getList("data.searchMeasures.nodes.code"));
            after = page.getBoolean("data.searchMeasures.pageInfo.hasNextPage")
                    ? page.getString("data.searchMeasures.pageInfo.endCursor")
                    : null;
        } while (after != null);
        return codes;
    }

    @Test
    void anAbbreviationFindsItsMeasure() {
        assertThat(Graph.anonymous().ask(SEARCH, Map.of("text", "RUI")).getString("data.searchMeasures.nodes[0].code"))
                .isEqualTo("released_under_investigation");
    }

    @Test
    void pagesJoinUpToTheWhole() {
        assertThat(codes(7)).isEqualTo(codes(100)).doesNotHaveDuplicates().hasSizeGreaterThan(14);
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        var foreign = Graph.anonymous()
                .ask(SEARCH, Map.of("text", "burglary", "first", 1))
                .getString("data.searchMeasures.pageInfo.endCursor");

        assertThat(Graph.anonymous()
                        .ask(SEARCH, Map.of("text", "satisfaction", "after", foreign))
                        .getString("errors[0].extensions.code"))
                .isEqualTo("INVALID_CURSOR");
    }
}
