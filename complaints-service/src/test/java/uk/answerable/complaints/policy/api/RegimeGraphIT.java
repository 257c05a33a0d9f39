package uk.answerable.complaints.policy.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.answerable.kernel.test.Graph;

/** The law of a day is open to anyone. */
@QuarkusTest
class RegimeGraphIT {

    @Test
    void theLawOfADayIsToldWithItsSource() {
        var answer = Graph.anonymous().ask("""
                { before: regimeOf(scope: "complaints", on: "2020-01-31") { code lastDay status source }
                  after: regimeOf(scope: "complaints", on: "2020-02-01") { code firstDay }
                  panel: regimeOf(scope: "exemptions of a police and crime panel", on: "2020-03-16") { code title } }
                """);

        assertThat(answer.<String>get("data.before.code")).isEqualTo("REGIME_2012");
        assertThat(answer.<String>get("data.before.lastDay")).isEqualTo("2020-01-31");
        assertThat(answer.<String>get("data.before.status")).isEqualTo("V");
        assertThat(answer.<String>get("data.after.code")).isEqualTo("REGIME_2020");
        assertThat(answer.<String>get("data.after.firstDay")).isEqualTo("2020-02-01");
        assertThat(answer.<String>get("data.panel.title")).isEqualTo("Local Government Act 1972, Schedule 12A");
    }

    @Test
    void anUnknownScopeIsRefusedWithThoseThereAre() {
        var answer = Graph.anonymous().ask("{ regimeOf(scope: \"parking\", on: \"2020-01-31\") { code } }");

        assertThat(answer.<String>get("errors[0].extensions.code")).isEqualTo("UNKNOWN_CODE");
        assertThat(answer.<String>get("errors[0].message"))
                .contains("complaints")
                .doesNotContain("parking");
    }
}
