package uk.answerable.complaints.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerAddressTest {

    @Test
    void oneHouseholdIsOneCallerHoweverManyAddressesItHas() {
        assertThat(CallerAddress.of("2001:db8:1:2::1")).isEqualTo(CallerAddress.of("2001:db8:1:2:ffff::9"));
        assertThat(CallerAddress.of("2001:db8:1:3::1")).isNotEqualTo(CallerAddress.of("2001:db8:1:2::1"));
        assertThat(CallerAddress.of("203.0.113.7")).isNotEqualTo(CallerAddress.of("203.0.113.8"));
    }

    @Test
    void whatIsNoAddressIsOneCallerForAll() {
        assertThat(CallerAddress.of(null)).isEqualTo(CallerAddress.of("_hidden"));
    }
}
