package uk.answerable.meetings.agenda.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemNumberTest {

    private static ItemNumber number(String text) {
        return ItemNumber.parse(text).orElseThrow();
    }

    @Test
    void ordersAsAReaderDoes() {
        var printed = List.of("11", "2(6)", "2", "10", "1(4)", "2.1a", "2.1", "1", "2(6)i", "3");

        var ordered = printed.stream()
                .map(ItemNumberTest::number)
                .sorted()
                .map(ItemNumber::printed)
                .toList();

        assertThat(ordered).containsExactly("1", "1(4)", "2", "2.1", "2.1a", "2(6)", "2(6)i", "3", "10", "11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "letter", "3-4", "1(", "(1)", "1..2", "one", "1(1", "99999", "-1"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(ItemNumber.parse(text)).isEmpty();
    }

    @Test
    void anItemCoversItsOwnParagraphsOnly() {
        assertThat(number("2").covers(number("2.10"))).isTrue();
        assertThat(number("2.1").covers(number("2.1a"))).isTrue();
        assertThat(number("1").covers(number("10"))).isFalse();
        assertThat(number("2.1").covers(number("2"))).isFalse();
    }

    @Property
    void theSortKeyOrdersAsTheNumberDoes(
            @ForAll @IntRange(min = 0, max = 9999) int a,
            @ForAll @IntRange(min = 0, max = 9999) int b,
            @ForAll @IntRange(min = 0, max = 9999) int c) {
        var one = number(a + "(" + c + ")");
        var other = number(b + "(" + c + ")");

        int byKey = Integer.signum(one.sortKey().compareTo(other.sortKey()));

        assertThat(byKey).isEqualTo(Integer.signum(one.compareTo(other)));
    }
}
