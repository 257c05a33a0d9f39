package uk.answerable.performance.interval.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    /** Newcombe 1998 (Statistics in Medicine 17, table II), method 10. */
    @Test
    void twoProportions() {
        var difference = Difference.between(of(48, 80), of(56, 70));

        assertThat(difference.amount()).isEqualTo(0.2, offset(1e-9));
        assertThat(difference.lower()).isEqualTo(0.0524, offset(0.00005));
        assertThat(difference.upper()).isEqualTo(0.3339, offset(0.00005));
        assertThat(difference.significant()).isTrue();
    }

    @Test
    void whatSpansZeroIsNotSignificantAndSaysSo() {
        // Source 000: 79 % +/- 8 and 85 % +/- 5.
        var before = new Interval(79, 71, 87, 0.95, IntervalMethod.SYMMETRIC);
        var now = new Interval(85, 80, 90, 0.95, IntervalMethod.SYMMETRIC);

        var difference = Difference.between(before, now);

        assertThat(difference.significant()).isFalse();
        assertThat(difference.wording(1, "pp"))
                .isEqualTo("not significant: the difference of +6.0pp may be chance (95% interval -3.4 to 15.4pp)");
    }

    @Test
    void whatDoesNotIsSaidWithItsDirection() {
        var before = new Interval(60, 58, 62, 0.95, IntervalMethod.SYMMETRIC);
        var now = new Interval(50, 48, 52, 0.95, IntervalMethod.SYMMETRIC);

        assertThat(Difference.between(before, now).wording(0, "pp")).startsWith("significant decrease of 10pp");
    }

    @Property(tries = 300)
    void theOtherWayRoundIsTheMirror(
            @ForAll @IntRange(min = 0, max = 200) int first, @ForAll @IntRange(min = 0, max = 200) int second) {
        var there = Difference.between(of(first, 200), of(second, 200));
        var back = Difference.between(of(second, 200), of(first, 200));

        assertThat(back.amount()).isEqualTo(-there.amount(), offset(1e-12));
        assertThat(back.lower()).isEqualTo(-there.upper(), offset(1e-12));
        assertThat(back.significant()).isEqualTo(there.significant());
    }

    private static Interval of(double numerator, double denominator) {
        return Intervals.proportion(IntervalMethod.WILSON, numerator, denominator, OptionalLong.empty(), 0.95);
    }
}
