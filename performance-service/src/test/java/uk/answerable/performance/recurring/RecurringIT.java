package uk.answerable.performance.recurring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.performance.WithReferenceData;
import uk.answerable.performance.chart.GeneratedSeries;

/** From one exceptional month to the next, to the list, off it, and back on it. */
@QuarkusTest
@TestProfile(RecurringIT.Watching.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class RecurringIT {

    /** The service with its watch on. */
    public static class Watching extends WithReferenceData {
        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            settings.put("answerable.signals.pause", "PT0.2S");
            return settings;
        }
    }

    private static final String LIST = """
        { force(code: "warwickshire") {
            recurringExceptions(state: %s, first: %d %s) { nodes { id state side version reopenings statistic
                measure { code } area { code } periods { label } clearings { office reason } }
              pageInfo { hasNextPage endCursor } }
            signals(first: 100) { nodes { id } } } }
        """;
    private static final String NODES = "data.force.recurringExceptions.nodes";
    private static final String CLEAR = """
        mutation($input: RecurringExceptionClearInput!) { recurringExceptionClear(input: $input) {
          exception { state version reopenings clearings { office reason } } userErrors { code field } } }
        """;

    @Inject
    DataSource database;

    @Test
    void itStaysOnTheListUntilAnAnalystClearsItAndReturns() throws SQLException {
        // October 2019 is the 82nd month from January 2013.
        month(82);
        awaitSignals(2);
        assertThat(list("analyst", "RECURRING").getList(NODES)).isEmpty();

        month(83);
        awaitSignals(4);
        var found = list("analyst", "RECURRING");
        assertThat(found.<Object>get("errors")).isNull();
        assertThat(found.getList(NODES)).hasSize(2);
        assertThat(found.<String>getList(NODES + "[0].periods.label")).containsExactly("2019-10", "2019-11");
        assertThat(found.getString(NODES + "[0].side")).isEqualTo("HIGH");
        pagesAreWhole();

        var id = found.getString(NODES + "[0].id");
        onlyAnAnalystOfTheForceClears(id);
        var cleared = clear("analyst", id, "A new marker since October", 2);
        assertThat(cleared.getString("data.recurringExceptionClear.exception.state"))
                .as(cleared.prettify())
                .isEqualTo("CLEARED");
        assertThat(cleared.getString("data.recurringExceptionClear.exception.clearings[0].reason"))
                .isEqualTo("A new marker since October");
        assertThat(list("analyst", "RECURRING").getList(NODES)).hasSize(1);
        assertThat(list("governance", "CLEARED").getString(NODES + "[0].id")).isEqualTo(id);
        assertThat(code(clear("analyst", id, "again", 3))).isEqualTo("ALREADY_DONE");

        month(84);
        awaitSignals(6);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> list("analyst", "RECURRING").getList(NODES).size() == 2);
        var again = list("analyst", "RECURRING");
        assertThat(again.<Integer>getList(NODES + ".reopenings")).containsExactlyInAnyOrder(0, 1);
        assertThat(code(clear("analyst", id, "too late", 3))).isEqualTo("VERSION_CONFLICT");
    }

    private void onlyAnAnalystOfTheForceClears(String id) {
        assertThat(code(clear("analyst", id, " ", 2))).isEqualTo("INVALID_INPUT");
        assertThat(code(clear("analyst-cheshire", id, "why", 2))).isEqualTo("NOT_FOUND");
        assertThat(clear("governance", id, "why", 2).getString("errors[0].extensions.code"))
                .isEqualTo("FORBIDDEN");
        assertThat(code(clear("analyst", "nothing", "why", 2))).isEqualTo("NOT_FOUND");
        for (var outside : List.of(Graph.anonymous(), Graph.as("analyst-cheshire"), Graph.as("member"))) {
            assertThat(outside.ask(LIST.formatted("null", 20, "")).getList(NODES))
                    .isEmpty();
        }
    }

    private static void pagesAreWhole() {
        var first = Graph.as("chief").ask(LIST.formatted("null", 1, ""));
        var cursor = first.getString("data.force.recurringExceptions.pageInfo.endCursor");
        var second = Graph.as("chief").ask(LIST.formatted("null", 1, ", after: \"" + cursor + "\""));
        assertThat(first.getBoolean("data.force.recurringExceptions.pageInfo.hasNextPage"))
                .isTrue();
        assertThat(second.getBoolean("data.force.recurringExceptions.pageInfo.hasNextPage"))
                .isFalse();
        assertThat(second.getString(NODES + "[0].id")).isNotEqualTo(first.getString(NODES + "[0].id"));
    }

    /** A file with the months up to this one; from October 2019 on they are far above the others. */
    private void month(int last) throws SQLException {
        GeneratedSeries.make(
                database,
                List.of("warwickshire"),
                List.of("bicycle_theft"),
                List.of("$", "$/rugby-district"),
                last,
                "2019-10-01",
                400);
    }

    private static void awaitSignals(int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> list("analyst", "null")
                                .getList("data.force.signals.nodes")
                                .size()
                        >= count);
    }

    private static JsonPath list(String signIn, String state) {
        return Graph.as(signIn).ask(LIST.formatted(state, 20, ""));
    }

    private static JsonPath clear(String signIn, String id, String reason, int version) {
        return Graph.as(signIn)
                .ask(CLEAR, Map.of("input", Map.of("id", id, "reason", reason, "expectedVersion", version)));
    }

    private static String code(JsonPath answer) {
        return answer.getString("data.recurringExceptionClear.userErrors[0].code");
    }
}
