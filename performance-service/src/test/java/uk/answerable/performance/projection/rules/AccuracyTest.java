package uk.answerable.performance.projection.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AccuracyTest {

    private static final double CLOSE = 1e-12;

    @Test
    void smapeIsTwoHundredTimesTheErrorOverBothSizes() {
        var smape = Accuracy.smape(new double[] {100, 0}, new double[] {300, 0});

        assertThat(smape).isCloseTo((200.0 * 200 / 400 + 0) / 2, within(CLOSE));
    }

    @Test
    void maseIsTheErrorInUnitsOfTheChangeFromAYearBefore() {
        var history = new double[] {1, 2, 3, 4, 3, 4, 5, 8};

        var mase = Accuracy.mase(history, 4, new double[] {10, 10}, new double[] {9, 13});

        assertThat(mase).isCloseTo(2 / 2.5, within(CLOSE));
    }

    @Test
    void owaIsTheMeanOfBothRatios() {
        assertThat(Accuracy.owa(12, 0.6, 15, 0.8)).isCloseTo((0.8 + 0.75) / 2, within(CLOSE));
    }
}
