package uk.answerable.performance.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Reports that hold give no finding; with one thing spoiled they give one of the right kind. */
class MutationTest {

    private static final Logger LOG = Logger.getLogger(MutationTest.class.getName());
    private static final int REPORTS = 10;
    private static final int RECALL_OF_TEN = 9;

    @Test
    void cleanReportsGiveNothing() {
        for (var seed = 0; seed < 2 * REPORTS; seed++) {
            var text = new MiniReport(seed).clean();

            var findings = Checker.check("mini", text, List.of());

            assertThat(findings).as("seed %d:%n%s", seed, text).isEmpty();
        }
    }

    @Test
    void plantedErrorsAreFoundByKind() {
        var missed = new EnumMap<PlantedError, Integer>(PlantedError.class);
        for (var error : PlantedError.values()) {
            for (var seed = 0; seed < REPORTS; seed++) {
                var findings = Checker.check("mini", new MiniReport(seed).planted(error), List.of());
                if (findings.stream().noneMatch(found -> error.kinds().contains(found.kind()))) {
                    missed.merge(error, 1, Integer::sum);
                }
            }
        }

        LOG.info(() -> "missed of %d reports each: %s".formatted(REPORTS, missed));
        assertThat(missed.values()).as("%s", missed).allMatch(count -> count <= 10 - RECALL_OF_TEN);
    }
}
