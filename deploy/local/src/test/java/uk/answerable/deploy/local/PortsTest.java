package uk.answerable.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void theUsualPortsHaveNoFault() {
        Ports ports = new Ports(Map.of());

        assertThat(ports.faults(port -> false)).isEmpty();
        assertThat(ports.of(Port.GATEWAY)).isEqualTo(8080);
    }

    @Test
    void aTakenPortIsNamedWithItsPartAndTheVariableThatMovesIt() {
        Ports ports = new Ports(Map.of());

        assertThat(ports.faults(port -> port == 15432))
                .singleElement()
                .asString()
                .contains("15432", "PostgreSQL", "ANSWERABLE_POSTGRES_PORT=");
    }

    @Test
    void aVariableMovesAPort() {
        assertThat(new Ports(Map.of("ANSWERABLE_GATEWAY_PORT", "18080")).of(Port.GATEWAY))
                .isEqualTo(18080);
    }

    @Test
    void aValueThatIsNoPortIsRefused() {
        for (String value : new String[] {"0", "65536", "-1", "eighty", "8080 "}) {
            assertThat(new Ports(Map.of("ANSWERABLE_GATEWAY_PORT", value)).faults(port -> false))
                    .singleElement()
                    .asString()
                    .contains("ANSWERABLE_GATEWAY_PORT=" + value);
        }
    }

    @Test
    void onePortForTwoPartsIsRefused() {
        assertThat(new Ports(Map.of("ANSWERABLE_GATEWAY_PORT", "8090")).faults(port -> false))
                .singleElement()
                .asString()
                .contains("gateway", "portal");
    }

    @Test
    void theUsageNamesEveryVariableWithItsUsualPort() {
        for (Port port : Port.values()) {
            assertThat(Usage.text()).containsPattern(port.variable() + " +" + port.part() + " +" + port.usual());
        }
    }
}
