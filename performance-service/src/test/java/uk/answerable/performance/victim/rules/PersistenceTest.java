package uk.answerable.performance.victim.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Repeat victims who are so month after month, as source 004 counts them on its page 5. */
class PersistenceTest {

    private static final YearMonth DECEMBER = YearMonth.of(2019, 12);

    @Test
    void sharesAreThoseThatWerePrinted() {
        var december = new Persistence(DECEMBER, 718, Optional.of(87L), Optional.of(20L));

        assertThat(december.share(december.alsoPrevious(), 0)).isEqualTo("12%");
        assertThat(december.share(december.eachOfThree(), 0)).isEqualTo("3%");
    }

    @Test
    void whoIsOneInEveryMonthIsCountedInBoth() {
        var persistence = Persistence.of(
                DECEMBER,
                Map.of(
                        DECEMBER,
                        Set.of("a", "b", "c", "d"),
                        DECEMBER.minusMonths(1),
                        Set.of("b", "c", "x"),
                        DECEMBER.minusMonths(2),
                        Set.of("c", "a", "x")));

        assertThat(persistence.repeat()).isEqualTo(4);
        assertThat(persistence.alsoPrevious()).contains(2L);
        assertThat(persistence.eachOfThree()).contains(1L);
    }

    @Test
    void aMonthThatIsNotHeldIsNoZero() {
        var alone = Persistence.of(DECEMBER, Map.of(DECEMBER, Set.of("a")));
        var gap = Persistence.of(DECEMBER, Map.of(DECEMBER, Set.of("a"), DECEMBER.minusMonths(2), Set.of("a")));

        assertThat(alone.alsoPrevious()).isEmpty();
        assertThat(gap.eachOfThree()).isEmpty();
        assertThat(Persistence.of(DECEMBER, Map.of(DECEMBER, Set.of(), DECEMBER.minusMonths(1), Set.of("a")))
                        .share(Optional.of(0L), 0))
                .isNull();
    }

    @Property
    void threeMonthsAreNeverMoreThanTwoNorTwoMoreThanOne(
            @ForAll @Size(max = 30) List<@IntRange(max = 20) Integer> now,
            @ForAll @Size(max = 30) List<@IntRange(max = 20) Integer> before,
            @ForAll @Size(max = 30) List<@IntRange(max = 20) Integer> earlier) {
        var persistence = Persistence.of(
                DECEMBER,
                Map.of(
                        DECEMBER,
                        keys(now),
                        DECEMBER.minusMonths(1),
                        keys(before),
                        DECEMBER.minusMonths(2),
                        keys(earlier)));

        assertThat(persistence.alsoPrevious().orElseThrow()).isBetween(0L, persistence.repeat());
        assertThat(persistence.eachOfThree().orElseThrow())
                .isBetween(0L, persistence.alsoPrevious().orElseThrow());
    }

    private static Set<String> keys(List<Integer> numbers) {
        var keys = new HashSet<String>();
        numbers.forEach(number -> keys.add("v" + number));
        return keys;
    }
}
