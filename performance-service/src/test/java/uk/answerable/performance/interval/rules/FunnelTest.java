package uk.answerable.performance.interval.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {

    /** PHEindicatormethods, tests/testthat/testdata_funnel_prop_outputs.csv, in per cent. */
    @ParameterizedTest
    @CsvSource({
        "1, 3.204264, 100, 0, 100",
        "10, 56.154344, 100, 42.03259, 100",
        "50, 69.691035, 91.593861, 63.375595, 97.909301",
        "102, 72.974925, 88.309971, 68.553233, 92.731663",
        "1008, 78.203374, 83.081521, 76.796814, 84.488082",
        "9998, 79.867989, 81.416907, 79.421375, 81.863521",
        "110000, 80.408963, 80.875933, 80.274317, 81.010578"
    })
    void proportions(double size, double lower, double upper, double actionLower, double actionUpper) {
        var warning = Funnel.proportion(0.80642448, size, Funnel.WARNING);
        var action = Funnel.proportion(0.80642448, size, Funnel.ACTION);

        assertThat(100 * warning.lower()).isEqualTo(lower, offset(1e-5));
        assertThat(100 * warning.upper()).isEqualTo(upper, offset(1e-5));
        assertThat(100 * action.lower()).isEqualTo(actionLower, offset(1e-5));
        assertThat(100 * action.upper()).isEqualTo(actionUpper, offset(1e-5));
    }

    @Test
    void placesOfBodies() {
        var warning = new Funnel.Band(0.4, 0.6);
        var action = new Funnel.Band(0.3, 0.7);

        assertThat(Funnel.place(0.5, warning, action)).isEqualTo(Funnel.Place.WITHIN);
        assertThat(Funnel.place(0.65, warning, action)).isEqualTo(Funnel.Place.HIGH_WARNING);
        assertThat(Funnel.place(0.2, warning, action)).isEqualTo(Funnel.Place.LOW);
    }

    @Property(tries = 100)
    void theLargerTheBaseTheNarrowerTheBand(@ForAll @DoubleRange(min = 1000, max = 1_000_000) double base) {
        var small = Funnel.rate(0.01, base, Funnel.WARNING);
        var large = Funnel.rate(0.01, base * 2, Funnel.WARNING);

        assertThat(large.upper() - large.lower()).isLessThan(small.upper() - small.lower());
        assertThat(small.lower()).isLessThan(0.01);
        assertThat(small.upper()).isGreaterThan(0.01);
    }
}
