package uk.answerable.complaints.generated.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Register;

@QuarkusTest
class GeneratedCaseLoaderIT {

    @Inject
    GeneratedCaseLoader loader;

    @Inject
    Register register;

    @Test
    void loadingAgainChangesNothing() throws Throwable {
        var before = count("complaint_case where generated");
        assertThat(Integer.parseInt(before)).isGreaterThan(500);
        assertThat(VertxContextSupport.subscribeAndAwait(loader::load)).isZero();
        assertThat(count("complaint_case where generated")).isEqualTo(before);
    }

    @Test
    void everyGeneratedCaseHasItsEventsAndIsMarked() {
        var steps = register.ask("select count(recorded_on) + count(finalised_on) from complaint_case where generated")
                .getFirst();
        assertThat(count("outbox where (data ->> 'generated')::boolean")).isEqualTo(steps);
        assertThat(count("complaint_case where generated and regime <> 'REGIME_2012'"))
                .isEqualTo("0");
        assertThat(Integer.parseInt(count("case_step where kind = 'SUSPENDED'")))
                .isPositive();
    }

    private String count(String what) {
        return register.ask("select count(*) from " + what).getFirst();
    }
}
