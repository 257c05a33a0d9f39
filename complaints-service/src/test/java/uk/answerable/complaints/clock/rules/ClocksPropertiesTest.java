package uk.answerable.complaints.clock.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.answerable.complaints.Policies;
import uk.answerable.complaints.policy.rules.ClockPolicy;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.calendar.BankHolidays;
import uk.answerable.kernel.calendar.Nation;
import uk.answerable.kernel.calendar.Pause;
import uk.answerable.kernel.calendar.WorkingDays;

/** Clocks run one way: nothing that starts later, stands still longer or meets more days off ends earlier. */
class ClocksPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final Clocks CLOCKS = Policies.clocks();
    private static final Clocks MORE_DAYS_OFF = new Clocks(
            Policies.shipped(), new WorkingDays(BankHolidays.of(Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND)));

    @Property(tries = 1000)
    void whatStartsLaterEndsNoEarlierAndNothingEndsBeforeItStarts(
            @ForAll("policies") ClockPolicy policy,
            @ForAll @IntRange(max = 1500) int start,
            @ForAll @IntRange(max = 60) int later) {
        var earlier = dues(CLOCKS, policy, start, List.of());
        var after = dues(CLOCKS, policy, start + later, List.of());
        for (int i = 0; i < earlier.size(); i++) {
            assertThat(after.get(i)).isAfterOrEqualTo(earlier.get(i));
            assertThat(earlier.get(i)).isAfterOrEqualTo(FIRST.plusDays(start));
        }
    }

    @Property(tries = 1000)
    void whatStandsStillLongerEndsNoEarlier(
            @ForAll("policies") ClockPolicy policy,
            @ForAll @IntRange(max = 1500) int start,
            @ForAll @IntRange(min = 1, max = 30) int from,
            @ForAll @IntRange(max = 60) int length,
            @ForAll @IntRange(max = 60) int longer) {
        var on = FIRST.plusDays(start + from);
        var without = dues(CLOCKS, policy, start, List.of());
        var with = dues(CLOCKS, policy, start, List.of(new Pause(on, on.plusDays(length))));
        var withMore = dues(CLOCKS, policy, start, List.of(new Pause(on, on.plusDays(length + longer))));
        assertThat(with.getFirst()).isEqualTo(without.getFirst());
        for (int i = 0; i < with.size(); i++) {
            assertThat(with.get(i)).isAfterOrEqualTo(without.get(i));
            assertThat(withMore.get(i)).isAfterOrEqualTo(with.get(i));
        }
    }

    @Property(tries = 1000)
    void aDayOffMoreEndsNothingEarlier(
            @ForAll("policies") ClockPolicy policy, @ForAll @IntRange(max = 1500) int start) {
        var before = dues(CLOCKS, policy, start, List.of());
        var after = dues(MORE_DAYS_OFF, policy, start, List.of());
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isAfterOrEqualTo(before.get(i));
        }
    }

    @Provide
    Arbitrary<ClockPolicy> policies() {
        return Arbitraries.of(Policies.shipped().policies());
    }

    private static List<LocalDate> dues(Clocks clocks, ClockPolicy policy, int start, List<Pause> pauses) {
        var on = FIRST.plusDays(start);
        return clocks
                .deadline(
                        policy.rule(),
                        policy.force(),
                        policy.regime().orElse(Regime.REGIME_2020),
                        on,
                        new Progress(Optional.empty(), pauses, on))
                .orElseThrow()
                .readings()
                .stream()
                .map(reading -> reading.due().result())
                .toList();
    }
}
