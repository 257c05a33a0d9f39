package uk.answerable.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    void nothingMeansStartAndKeepTheData() {
        assertThat(Command.of(List.of())).isEqualTo(new Command.Start(false));
    }

    @Test
    void eachOptionIsUnderstood() {
        assertThat(Command.of(List.of("--fresh"))).isEqualTo(new Command.Start(true));
        assertThat(Command.of(List.of("--stop"))).isEqualTo(new Command.Stop());
        assertThat(Command.of(List.of("--help"))).isEqualTo(new Command.Usage());
        assertThat(Command.of(List.of("parts", "a.properties")))
                .isEqualTo(new Command.PartsOnly(Path.of("a.properties")));
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThat(Command.of(List.of("--frehs"))).isEqualTo(new Command.Misunderstood("no such option: --frehs"));
        assertThat(Command.of(List.of("--fresh", "--stop"))).isInstanceOf(Command.Misunderstood.class);
        assertThat(Command.of(List.of("parts"))).isInstanceOf(Command.Misunderstood.class);
    }
}
