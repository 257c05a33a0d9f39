package uk.answerable.complaints.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Policies;

class ClockPoliciesTest {

    private static final String HEADING = "rule,force,regime,valid_from,valid_to,amount,unit,other_unit,first_day,"
            + "pausable,label,start_rule,status,source\n";
    private static final LocalDate BEFORE = LocalDate.of(2020, 6, 30);
    private static final LocalDate FROM = LocalDate.of(2020, 7, 1);

    @Test
    void everyShippedPolicyHasASourceAndAStatus() {
        assertThat(Policies.shipped().policies()).allSatisfy(policy -> {
            assertThat(policy.source()).isNotBlank();
            assertThat(policy.status()).isIn("statutory", "statutory, not verified", "national target", "local target");
        });
    }

    @Test
    void theTwoTargetsAreNotCalledStatute() {
        assertThat(Policies.shipped().policies())
                .filteredOn(policy ->
                        policy.rule().equals("record") || policy.rule().equals("finalise"))
                .extracting(ClockPolicy::status)
                .containsOnly("national target");
    }

    @Test
    void aForcesOwnPolicyGoesFirstAndALaterOneAppliesFromItsStart() throws IOException {
        var policies = read("""
                record,*,*,,2020-06-30,10,working,,day_after,no,Recording,received,national target,a
                record,*,*,2020-07-01,,8,working,,day_after,no,Recording,received,national target,b
                record,cheshire,*,2020-07-01,,5,working,,day_after,no,Recording,received,local target,c
                """);

        assertThat(amount(policies, "warwickshire", BEFORE)).isEqualTo(10);
        assertThat(amount(policies, "cheshire", BEFORE)).isEqualTo(10);
        assertThat(amount(policies, "warwickshire", FROM)).isEqualTo(8);
        assertThat(amount(policies, "cheshire", FROM)).isEqualTo(5);
    }

    @Test
    void aRuleThatDoesNotExistUnderARegimeHasNoPolicy() {
        assertThat(Policies.shipped().of("review", Optional.empty(), Regime.REGIME_2012, LocalDate.of(2020, 1, 31)))
                .isEmpty();
    }

    @Test
    void policiesThatContradictEachOtherAreNotRead() {
        assertThatThrownBy(() -> read("""
                                record,*,*,,2020-07-01,10,working,,day_after,no,Recording,received,national target,a
                                record,*,*,2020-07-01,,8,working,,day_after,no,Recording,received,national target,b
                                """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("record");
    }

    private static ClockPolicies read(String lines) throws IOException {
        return ClockPolicyFile.read(new StringReader(HEADING + lines));
    }

    private static int amount(ClockPolicies policies, String force, LocalDate start) {
        return policies.of("record", Optional.of(force), Regime.REGIME_2020, start)
                .orElseThrow()
                .amount();
    }
}
