package uk.answerable.kernel.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void identifiersAreVersionSevenAndInOrder() {
        var made = Stream.generate(Ids::next).limit(2_000).toList();

        assertThat(made).allMatch(id -> id.version() == 7);
        assertThat(made.stream().map(UUID::toString)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoIdentifierReadsAsNone() {
        var id = Ids.next();

        assertThat(Ids.read(id.toString())).contains(id);
        assertThat(Ids.read("no id")).isEmpty();
        assertThat(Ids.read("")).isEmpty();
        assertThat(Ids.read(null)).isEmpty();
    }
}
