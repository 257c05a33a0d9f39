package uk.answerable.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.kernel.test.Tokens;

/** Files tell others of the figures they bring: by measure of a force, with the newest period held, without a value. */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
class ArrivedFiguresIT {

    private static final String HEADING =
            "source,force,measure,area,period_start,period_end,statistic,value,numerator,denominator,unit,note\n";

    private static final String ROW = "004,warwickshire,%s,%s,%s,%s,count,%d,,,offences,\n";
    private static final String RUGBY = "warwickshire/rugby-district";
    private static final String WHOLE = "warwickshire";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    DataSource database;

    @Test
    void aFileTellsOncePerMeasureOfAForceWithTheNewestPeriodHeld() throws SQLException {
        assertThat(count("SELECT count(*) FROM figures_told WHERE force = 'warwickshire'"))
                .as("the record that came with the house is noted")
                .isPositive();
        assertThat(count("SELECT count(*) FROM outbox WHERE type LIKE '%figures-arrived'"))
                .as("and nobody was told of it")
                .isZero();

        var first = submit(
                row("robbery", WHOLE, "2025-01-01", "2025-01-31", 5),
                row("robbery", RUGBY, "2025-01-01", "2025-01-31", 2),
                row("robbery", RUGBY, "2024-12-01", "2024-12-31", 3),
                row("robbery", WHOLE, "2024-02-01", "2025-01-31", 60),
                row("shoplifting", WHOLE, "2025-02-01", "2025-02-28", 7));
        assertThat(told(first, 2))
                .extracting(of("measure"), of("firstDay"), of("lastDay"), of("areas"))
                .containsExactlyInAnyOrder(
                        Tuple.tuple("robbery", "2025-01-01", "2025-01-31", List.of(WHOLE, RUGBY)),
                        Tuple.tuple("shoplifting", "2025-02-01", "2025-02-28", List.of(WHOLE)));
        assertThat(told(first, 2))
                .allSatisfy(data -> assertThat(data)
                        .containsOnlyKeys("force", "measure", "submissionId", "firstDay", "lastDay", "areas")
                        .containsEntry("force", "warwickshire"));

        var late = submit(
                row("shoplifting", WHOLE, "2025-02-01", "2025-02-28", 7),
                row("robbery", RUGBY, "2024-11-01", "2024-11-30", 4));
        assertThat(told(late, 1))
                .as("what the file repeats is not told of; an older figure does not make the newest period older")
                .extracting(of("measure"), of("lastDay"), of("areas"))
                .containsExactly(Tuple.tuple("robbery", "2025-01-31", List.of()));

        var events = count("SELECT count(*) FROM outbox WHERE type LIKE '%figures-arrived'");
        var files = count("SELECT count(*) FROM submission");
        post("", row("robbery", RUGBY, "2024-11-01", "2024-11-30", 4));
        post("?dryRun=true", row("robbery", RUGBY, "2025-03-01", "2025-03-31", 4));
        assertThat(count("SELECT count(*) FROM submission")).isEqualTo(files);
        assertThat(count("SELECT count(*) FROM outbox WHERE type LIKE '%figures-arrived'"))
                .as("nothing changed, nothing told")
                .isEqualTo(events)
                .isEqualTo(3);
        assertThat(count("SELECT aggregate_version FROM outbox WHERE aggregate_id = 'warwickshire/robbery'"
                        + " ORDER BY aggregate_version DESC LIMIT 1"))
                .isEqualTo(2);
    }

    private static String row(String measure, String area, String from, String to, int value) {
        return ROW.formatted(measure, area, from, to, value);
    }

    private static Function<Map<String, Object>, Object> of(String field) {
        return data -> Objects.requireNonNull(data.get(field));
    }

    /** What the broker has of a file. */
    private List<Map<String, Object>> told(String submission, int many) {
        return PerformanceEvents.on(broker)
                .ofType("figures-arrived", many, data -> submission.equals(data.get("submissionId")));
    }

    /** The id of the file that was accepted. */
    private String submit(String... rows) throws SQLException {
        post("", rows);
        return text("SELECT id FROM submission ORDER BY submitted_at DESC LIMIT 1");
    }

    private static void post(String query, String... rows) {
        given().auth()
                .oauth2(Tokens.of("analyst"))
                .contentType("text/csv")
                .body(HEADING + String.join("", rows))
                .post("/api/v1/imports/observations" + query)
                .then()
                .statusCode(200);
    }

    private long count(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
