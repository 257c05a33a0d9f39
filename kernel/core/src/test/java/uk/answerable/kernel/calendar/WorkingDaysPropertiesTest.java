package uk.answerable.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every start and every number of days. */
class WorkingDaysPropertiesTest {

    private final WorkingDays workingDays = WorkingDays.ofEnglandAndWales();

    @Property(tries = 300)
    void aResultIsAWorkingDay(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 150) int n) {
        assertThat(workingDays.isWorkingDay(workingDays.after(start, n).result()))
                .isTrue();
        assertThat(workingDays.isWorkingDay(workingDays.before(start, n).result()))
                .isTrue();
    }

    @Property(tries = 300)
    void countingBackWhatWasAddedGivesIt(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 150) int n) {
        assertThat(workingDays.between(start, workingDays.after(start, n).result()))
                .isEqualTo(n);
    }

    @Property(tries = 300)
    void moreDaysOrALaterStartNeverGiveAnEarlierResult(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 150) int n) {
        var due = workingDays.after(start, n).result();
        assertThat(workingDays.after(start, n + 1).result()).isAfter(due);
        assertThat(workingDays.after(start.plusDays(1), n).result()).isAfterOrEqualTo(due);
    }

    @Property(tries = 300)
    void aSuspensionNeverBringsADeadlineForward(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 150) int n,
            @ForAll @IntRange(min = 0, max = 100) int offset,
            @ForAll @IntRange(min = 0, max = 60) int length) {
        var from = start.plusDays(offset);
        var pauses = List.of(new Pause(from, from.plusDays(length)));
        var due = workingDays.after(start, n, pauses).result();
        assertThat(due).isAfterOrEqualTo(workingDays.after(start, n).result());
        assertThat(workingDays.between(start, due, pauses)).isEqualTo(n);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2012, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
