package uk.answerable.performance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpIsAResult() {
        var code = figures("--help");

        assertThat(code).isZero();
        assertThat(out.toString()).contains("Usage: figures");
    }

    @Test
    void withoutACommandItSaysWhichThereAre() {
        var code = figures();

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: figures");
    }

    @Test
    void anUnknownCommandIsNamed() {
        var code = figures("frocast");

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("frocast");
    }

    private int figures(String... arguments) {
        return Figures.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
