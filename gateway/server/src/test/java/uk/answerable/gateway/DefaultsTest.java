package uk.answerable.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Everything that guards is on unless somebody turns it off. */
class DefaultsTest {

    private final GatewayConfig config = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(GatewayConfig.class)
            .build()
            .getConfigMapping(GatewayConfig.class);

    @Test
    void limitsAreOnAndAsTheyAreDocumented() {
        var limits = config.limits();
        assertThat(limits.enabled()).isTrue();
        assertThat(limits.body().asLongValue()).isEqualTo(256 * 1024);
        assertThat(limits.characters()).isEqualTo(15_000);
        assertThat(limits.tokens()).isEqualTo(1_000);
        assertThat(limits.nesting()).isEqualTo(100);
        assertThat(limits.depth()).isEqualTo(15);
        assertThat(limits.aliases()).isEqualTo(15);
        assertThat(limits.rootFields()).isEqualTo(20);
        assertThat(limits.directives()).isEqualTo(50);
        assertThat(limits.fields()).isEqualTo(5_000);
        assertThat(limits.cost()).isEqualTo(20_000);
        assertThat(limits.unboundedList()).isEqualTo(10);
        assertThat(limits.result().asLongValue()).isEqualTo(8 * 1024 * 1024);
    }

    @Test
    void callersAndServicesAreHeldToTheirShare() {
        assertThat(config.rate().enabled()).isTrue();
        assertThat(config.rate().costPerMinute()).isEqualTo(1_000_000);
        assertThat(config.breaker().enabled()).isTrue();
        assertThat(config.breaker().concurrent()).isEqualTo(64);
        assertThat(config.subgraphTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.subgraphAnswerLimit().asLongValue()).isEqualTo(16 * 1024 * 1024);
    }

    @Test
    void theSchemaIsNotShownAndPlansAreNotExplained() {
        assertThat(config.introspection()).isFalse();
        assertThat(config.explain()).isFalse();
        assertThat(config.documents().onlyTrusted()).isFalse();
    }
}
