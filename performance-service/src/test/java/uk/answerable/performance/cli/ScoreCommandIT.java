package uk.answerable.performance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The mark of METHODS, Projections, on half of the monthly series of the M3 competition. */
class ScoreCommandIT {

    private static final double MARK = 0.769;

    @Test
    void theProjectionsReachTheMarkAndTheirIntervalsCoverWhatTheySay() throws URISyntaxException {
        var out = new StringWriter();
        var err = new StringWriter();

        var code = Figures.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "score",
                "--in",
                vector("m3_monthly_dev.csv"),
                "--published",
                vector("m3_reference_forecasts_dev.csv"));

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        var table = out.toString();
        assertThat(table).contains("714 series, 6 months ahead");
        assertThat(number(table, "\\| ForecastPro \\| ([0-9.]+)")).isBetween(0.775, 0.777);
        assertThat(number(table, "\\| THETA \\| ([0-9.]+)")).isBetween(0.777, 0.779);
        assertThat(number(table, "\\| mean-of-five \\| ([0-9.]+)")).isLessThanOrEqualTo(MARK);
        assertThat(number(table, "80 % intervals cover ([0-9.]+)")).isBetween(78.0, 82.0);
        assertThat(number(table, "95 % intervals cover ([0-9.]+)")).isBetween(94.0, 96.0);
    }

    private static double number(String table, String pattern) {
        var found = Pattern.compile(pattern).matcher(table);
        assertThat(found.find()).as(pattern + " in " + table).isTrue();
        return Double.parseDouble(found.group(1));
    }

    private static String vector(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ScoreCommandIT.class.getResource("/vectors/" + name))
                        .toURI())
                .toString();
    }
}
