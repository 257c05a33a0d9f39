package uk.answerable.performance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String HEADING =
            "source,force,measure,area,period_start,period_end,statistic,value,numerator,denominator,unit,note\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path texts;

    @BeforeEach
    void texts() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
    }

    @Test
    void writesWhereAndWhy() throws IOException {
        Files.writeString(texts.resolve("900_pack.txt"), "Robbery\n\nThe 22rd meeting was held.\n");
        var figures = Files.writeString(
                folder.resolve("figures.csv"),
                HEADING
                        + "900:1:p2,F,robbery,Midshire (force),2019-12-01,2019-12-31,count,48,,,offences,\n"
                        + "900:1:p9,F,robbery,Midshire"
                        + " (force),2019-12-01,2019-12-31,count_district_table,47,,,offences,\n"
                        + "901:1:p9,F,robbery,Midshire"
                        + " (force),2019-12-01,2019-12-31,count_district_table,46,,,offences,\n");
        var findings = folder.resolve("findings.csv");

        var code = figures("--texts", texts.toString(), "--figures", figures.toString(), "--out", findings.toString());

        assertThat(code).isOne();
        assertThat(Files.readAllLines(findings))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("900,900:1:p9,\"same figure, two values\",high,")
                        && line.contains("48 in 900:1:p2, 47"))
                .anyMatch(line -> line.contains("ordinal") && line.contains("22rd"));
    }

    @Test
    void nothingFoundIsZero() throws IOException {
        Files.writeString(texts.resolve("a.txt"), "Robbery\n\nNothing to report.\n");

        var code = figures(
                "--texts",
                texts.toString(),
                "--out",
                folder.resolve("findings.csv").toString());

        assertThat(code).isZero();
    }

    @Test
    void namesWhatIsWrongWithTheInput() throws IOException {
        Files.writeString(texts.resolve("a.txt"), "Robbery");
        var figures = Files.writeString(folder.resolve("figures.csv"), "source,measure\nx,y\n");

        var code = figures(
                "--texts",
                texts.toString(),
                "--figures",
                figures.toString(),
                "--out",
                folder.resolve("f.csv").toString());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("figures.csv", "period_start");
        assertThat(folder.resolve("f.csv")).doesNotExist();
    }

    private int figures(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Figures.run(new PrintWriter(out), new PrintWriter(err), all);
    }
}
