package uk.answerable.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.core.MultiMap;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import uk.answerable.gateway.observe.Observed;

class AskingTest {

    private final Observed observed =
            new Observed(new SimpleMeterRegistry(), OpenTelemetry.noop(), Duration.ofSeconds(1), 1);

    @Test
    void ofWhoHasNoTokenTheServicesAreToldTheAddressAndOfNobodyElse() {
        var unknown = QuarkusSecurityIdentity.builder().setAnonymous(true).build();
        var known = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("office"))
                .build();

        assertThat(asking(unknown).headers()).containsEntry("x-forwarded-for", "203.0.113.7");
        assertThat(asking(known).headers()).doesNotContainKey("x-forwarded-for");
    }

    private Asking asking(QuarkusSecurityIdentity identity) {
        var received = MultiMap.caseInsensitiveMultiMap().add("x-forwarded-for", "198.51.100.1");
        return Asking.of(identity, "203.0.113.7", received, false, observed.begin(received));
    }
}
