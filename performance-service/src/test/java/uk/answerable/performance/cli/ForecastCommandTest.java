package uk.answerable.performance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {

    private static final String HEADING = "id,type,part,values...\n";
    private static final String SERIES = IntStream.range(0, 60)
            .mapToObj(t -> "%.1f".formatted(100 + t + 9 * Math.sin(t * 2.3)))
            .collect(Collectors.joining(","));

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path in = Path.of("");
    private Path forecasts = Path.of("");

    @BeforeEach
    void files() {
        in = folder.resolve("series.csv");
        forecasts = folder.resolve("forecasts.csv");
    }

    @Test
    void writesPointsAndIntervalsOfEverySeries() throws IOException {
        var code = forecast(HEADING + "A,x,train," + SERIES + "\nA,x,test,1,2,3\nB,x,train,5,,7\n", "--horizon", "2");

        var lines = Files.readAllLines(forecasts);
        assertThat(code).isZero();
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).isEqualTo("id,h,forecast,lower80,upper80,lower95,upper95,ruleset,notes");
        assertThat(lines.get(1)).startsWith("A,1,1").contains(",mean-of-five 1,");
        assertThat(lines.get(3)).startsWith("B,1,7.0,,,,,").contains("too few", "value 2.");
        assertThat(out.toString()).contains("2 series, 2 periods ahead");
    }

    @Test
    void levelsAreThoseAskedFor() throws IOException {
        forecast(HEADING + "A,x,train," + SERIES, "--levels", "50,99");

        assertThat(Files.readAllLines(forecasts).getFirst())
                .isEqualTo("id,h,forecast,lower50,upper50,lower99,upper99,ruleset,notes");
    }

    @Test
    void everyBadCellIsNamedAndNothingIsWritten() throws IOException {
        var code = forecast(
                HEADING + "A,x,train,1,2,3\nB,x,trian,4,5\nC,x,train,4,\"1,140\",NaN\nA,x,train,7\n,x,train,1\n");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .contains("row 3, column 3 (part): 'trian' is neither train nor test")
                .contains("row 4, column 5 (value 2): '1,140' is not a number")
                .contains("row 4, column 6 (value 3): 'NaN' is not a number")
                .contains("row 5, column 1 (id): 'A' stands in an earlier row already")
                .contains("row 6, column 1 (id): empty");
        assertThat(folder.toFile().list()).containsExactly("series.csv");
    }

    @Test
    void aFileThatIsNotOneIsSaidToBeNone() throws IOException {
        assertThat(forecast("")).isEqualTo(2);
        assertThat(forecast("name,value\nA,1\n")).isEqualTo(2);
        assertThat(forecast(HEADING)).isEqualTo(2);
        assertThat(forecast(HEADING + "A,x,train,1,\"2\n")).isEqualTo(2);
        assertThat(forecast(HEADING + "A,x\n")).isEqualTo(2);
        assertThat(forecast(HEADING + "A,x,train,,\n")).isEqualTo(2);
        assertThat(forecast(HEADING + "A,x,test,1,2\n")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "the file is empty",
                        "the heading must begin with id,type,part",
                        "the file has no series",
                        "row 2: not CSV from here on",
                        "at least one value must follow",
                        "row 2: no value in it",
                        "no row whose part is train");
        assertThat(forecasts).doesNotExist();
    }

    @Test
    void aMissingFileAndAMissingFolderAreNamed() throws IOException {
        Files.writeString(in, HEADING + "A,x,train,1,2\n");

        var absent = figures("forecast", "--in", folder.resolve("no.csv").toString(), "--out", forecasts.toString());
        var nowhere = figures(
                "forecast",
                "--in",
                in.toString(),
                "--out",
                folder.resolve("no/f.csv").toString());

        assertThat(absent).isEqualTo(2);
        assertThat(nowhere).isEqualTo(2);
        assertThat(err.toString()).contains("no.csv: there is no such file", "f.csv: no file can be written here");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        Files.write(in, (HEADING + "Caf\u00e9,x,train,1,2\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(figures("forecast", "--in", in.toString(), "--out", forecasts.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("not UTF-8");
    }

    @Test
    void optionsThatCannotBeAreRefused() throws IOException {
        var row = HEADING + "A,x,train," + SERIES;

        assertThat(forecast(row, "--horizon", "25")).isEqualTo(2);
        assertThat(forecast(row, "--horizon", "soon")).isEqualTo(2);
        assertThat(forecast(row, "--levels", "80,101")).isEqualTo(2);
        assertThat(forecast(row, "--season", "7")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--horizon: horizon is 25", "'soon' is not an int", "--levels: levels are", "--season: 7");
        assertThat(forecasts).doesNotExist();
    }

    @Test
    void aMarkAtTheStartAndTheLineEndsOfOtherSystemsDoNotMatter() throws IOException {
        assertThat(forecast("\uFEFF" + HEADING.replace("\n", "\r\n") + "A,x,train,1,2,3\r\n"))
                .isZero();
    }

    private int forecast(String text, String... options) throws IOException {
        Files.writeString(in, text);
        var all = new java.util.ArrayList<>(
                java.util.List.of("forecast", "--in", in.toString(), "--out", forecasts.toString()));
        all.addAll(java.util.List.of(options));
        return figures(all.toArray(String[]::new));
    }

    private int figures(String... arguments) {
        return Figures.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
