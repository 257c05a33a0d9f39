package uk.answerable.performance.chart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import uk.answerable.kernel.test.AsOwner;
import uk.answerable.kernel.test.RealParts;
import uk.answerable.performance.WithReferenceData;
import uk.answerable.performance.dictionary.rules.Dictionary;

/** How long one answer with 480 charts takes while the database holds 43 forces' figures ({@code bench/charts}). */
@QuarkusTest
@TestProfile(WithReferenceData.class)
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "performance"))
@EnabledIfSystemProperty(named = "bench", matches = "charts")
class ChartsBench {

    private static final Logger LOG = Logger.getLogger(ChartsBench.class);
    private static final int MONTHS = 84;
    private static final int WARM_UP = 5;
    private static final int RUNS = 31;
    private static final List<String> PARTS = List.of(
            "$",
            "$/north-warwickshire-area",
            "$/south-warwickshire-area",
            "$/north-warwickshire-district",
            "$/nuneaton-and-bedworth-district",
            "$/rugby-district",
            "$/warwick-district",
            "$/stratford-district");

    @Inject
    DataSource database;

    @Inject
    Dictionary dictionary;

    @TestHTTPResource("/")
    URL root;

    @Test
    void measure() throws SQLException, IOException, InterruptedException {
        var measures = dictionary.measures().stream()
                .limit(60)
                .map(measure -> measure.code())
                .toList();
        var forces = dictionary.forces().stream().map(force -> force.code()).toList();
        for (var force : forces) {
            GeneratedSeries.make(database, List.of(force), measures, PARTS, MONTHS, "2019-12-01", 40);
        }
        var rows = settle();
        var areas =
                PARTS.stream().map(part -> part.replace("$", "warwickshire")).toList();
        var request = HttpRequest.newBuilder(
                        URI.create(root + "api/v1/forces/warwickshire/charts?statistic=count&months=" + MONTHS
                                + "&measures=" + String.join(",", measures) + "&areas=" + String.join(",", areas)))
                .build();
        var times = new ArrayList<Long>();
        int bytes = 0;
        try (var client = HttpClient.newHttpClient()) {
            for (int run = -WARM_UP; run < RUNS; run++) {
                var start = System.nanoTime();
                bytes = client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                        .body()
                        .length;
                if (run >= 0) {
                    times.add((System.nanoTime() - start) / 1_000_000);
                }
            }
        }
        times.sort(null);
        LOG.infof("forces %d, observations %,d", forces.size(), rows);
        LOG.infof("answer: 60 measures x 8 areas x %d months, %,d bytes", MONTHS, bytes);
        LOG.infof(
                "of %d runs: median %d ms, fastest %d ms, slowest %d ms",
                RUNS, times.get(RUNS / 2), times.getFirst(), times.getLast());
        assertThat(given().get(request.uri()).jsonPath().getList("charts")).hasSize(480);
    }

    private long settle() throws SQLException {
        try (var connection = AsOwner.connect();
                var statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE observation");
            statement.execute("VACUUM ANALYZE observation_version");
            try (var count = statement.executeQuery("SELECT count(*) FROM observation")) {
                count.next();
                return count.getLong(1);
            }
        }
    }
}
