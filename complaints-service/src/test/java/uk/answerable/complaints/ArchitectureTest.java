package uk.answerable.complaints;

import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.HouseRules;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        HouseRules.check("uk.answerable.complaints");
    }
}
