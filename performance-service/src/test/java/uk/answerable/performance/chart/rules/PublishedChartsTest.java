package uk.answerable.performance.chart.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts that others published with their limits. */
class PublishedChartsTest {

    /** P' and U' charts of AUS-DOH-Safety-and-Quality/PowerBI-SPC, test/Chart Types (attendances seen in four hours). */
    private static final double[] SEEN = {
        266501, 264225, 276532, 281461, 269071, 261215, 270409, 279778, 270483, 270320, 267923, 271478, 255353, 256820,
        261835, 259144, 255910, 260863, 264465, 260989
    };

    private static final double[] ATTENDED = {
        280443, 276823, 291681, 296155, 282343, 275888, 283867, 295251, 284468, 282529, 279618, 283932, 266629, 268091,
        276803, 271578, 266005, 273520, 278574, 273772
    };
    private static final double[] P_UPPER = {
        96.567, 96.5753, 96.5421, 96.5326, 96.5627, 96.5775, 96.5593, 96.5345, 96.5579, 96.5623, 96.5689, 96.5591,
        96.5996, 96.5961, 96.5753, 96.5877, 96.6012, 96.583, 96.5713, 96.5824
    };
    private static final double[] P_NEAR_UPPER = {
        96.1413, 96.1469, 96.1247, 96.1184, 96.1384, 96.1483, 96.1362, 96.1197, 96.1353, 96.1382, 96.1426, 96.1361,
        96.1631, 96.1607, 96.1469, 96.1551, 96.1641, 96.152, 96.1442, 96.1516
    };
    private static final double[] P_LOWER = {
        94.013, 94.0046, 94.0378, 94.0473, 94.0173, 94.0025, 94.0207, 94.0454, 94.022, 94.0177, 94.0111, 94.0208,
        93.9803, 93.9839, 94.0046, 93.9923, 93.9788, 93.9969, 94.0087, 93.9975
    };
    private static final double[] U_UPPER = {
        0.9657, 0.9658, 0.9654, 0.9653, 0.9656, 0.9658, 0.9656, 0.9653, 0.9656, 0.9656, 0.9657, 0.9656, 0.966, 0.966,
        0.9658, 0.9659, 0.966, 0.9658, 0.9657, 0.9658
    };

    static Stream<JsonNode> vectors() throws IOException {
        try (var file = PublishedChartsTest.class.getResourceAsStream("/xmr_vectors.json")) {
            return StreamSupport.stream(new ObjectMapper().readTree(file).spliterator(), false);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyVectorIsExact(JsonNode vector) {
        var values = StreamSupport.stream(vector.get("values").spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
        var rules = vector.get("screen").asBoolean() ? "mdc-xmr-1" : "xmr-unscreened-1";

        var limits = Charts.draw(rules, values).points().getFirst().limits();

        var decimals = vector.get("dp").asInt();
        assertRounded(limits.mean(), vector.get("mean"), decimals);
        assertRounded(limits.lower(), vector.get("lpl"), decimals);
        assertRounded(limits.upper(), vector.get("upl"), decimals);
    }

    private static void assertRounded(double found, JsonNode wanted, int decimals) {
        assertThat(rounded(found, decimals)).isEqualByComparingTo(rounded(wanted.asDouble(), decimals));
    }

    private static BigDecimal rounded(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    }

    @Test
    void thePythonPackageOfTheSameRulesFindsTheSame() {
        // nhs-pycom/nhspy-plotthedots, test_pandas_spc_x_calc.py
        var chart = Charts.draw(89, 86, 75, 77, 81, 74, 72, 78, 76, 82, 77, 54, 66, 77, 86);

        var limits = chart.points().getLast().limits();
        assertThat(limits.mean()).isEqualTo(76.67, offset(0.005));
        assertThat(limits.lower()).isEqualTo(57, offset(0.5));
        assertThat(limits.upper()).isEqualTo(96, offset(0.5));
        assertThat(Charts.with(chart, SignalKind.OUTSIDE_LIMIT)).containsExactly(11);
        assertThat(chart.points())
                .filteredOn(point -> point.signal().isPresent())
                .hasSize(1);
    }

    @Test
    void pPrime() {
        var chart = ControlChart.of(Charts.months(SEEN, ATTENDED), RuleSet.USUAL, Charts.options(ChartKind.P_PRIME));

        for (int i = 0; i < SEEN.length; i++) {
            var limits = chart.points().get(i).limits();
            assertThat(100 * limits.upper()).isEqualTo(P_UPPER[i], digits(4));
            assertThat(100 * limits.nearUpper()).isEqualTo(P_NEAR_UPPER[i], digits(4));
            assertThat(100 * limits.lower()).isEqualTo(P_LOWER[i], digits(4));
        }
    }

    @Test
    void uPrime() {
        var chart = ControlChart.of(Charts.months(SEEN, ATTENDED), RuleSet.USUAL, Charts.options(ChartKind.U_PRIME));

        for (int i = 0; i < SEEN.length; i++) {
            assertThat(chart.points().get(i).limits().upper()).isEqualTo(U_UPPER[i], digits(4));
        }
    }

    private static Offset<Double> digits(int decimals) {
        return offset(0.5001 * Math.pow(10, -decimals));
    }
}
