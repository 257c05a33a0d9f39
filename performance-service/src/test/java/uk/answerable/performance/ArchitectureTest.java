package uk.answerable.performance;

import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.HouseRules;

class ArchitectureTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check("uk.answerable.performance");
    }
}
