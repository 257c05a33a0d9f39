package uk.answerable.complaints.retention.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetentionScheduleTest {

    private static final String HEADING = "record,years,next_step,first_day,last_day,status,source\n";

    @Test
    void aComplaintIsReviewedSixYearsFromClosure() throws IOException {
        var closedOn = LocalDate.of(2019, 12, 20);

        var rule = shipped().ruleFor(RetentionSchedule.COMPLAINT, closedOn).orElseThrow();

        assertThat(rule.dueOn(closedOn)).isEqualTo("2025-12-20");
        assertThat(rule.status()).isEqualTo("M");
        assertThat(rule.explanation(closedOn))
                .contains("6 years after closure: due for review on 2025-12-20")
                .anyMatch(sentence -> sentence.contains("nothing is deleted automatically"));
    }

    @Property
    void whatIsDueAndTheLastClosureDueAgree(
            @ForAll @IntRange(max = 20_000) int closed, @ForAll @IntRange(max = 20_000) int on) throws IOException {
        var rule = shipped().rules().getFirst();
        var closedOn = LocalDate.EPOCH.plusDays(closed);
        var day = LocalDate.EPOCH.plusDays(on);

        assertThat(!closedOn.isAfter(rule.lastClosureDue(day)))
                .isEqualTo(!rule.dueOn(closedOn).isAfter(day));
    }

    @Test
    void aCaseClosedOnALeapDayIsDueOnTheLastOfFebruary() throws IOException {
        var rule = shipped().rules().getFirst();

        assertThat(rule.dueOn(LocalDate.of(2020, 2, 29))).isEqualTo("2026-02-28");
        assertThat(rule.lastClosureDue(LocalDate.of(2026, 2, 28))).isEqualTo("2020-02-29");
    }

    @Test
    void aNewPeriodIsANewLine() throws IOException {
        var schedule = read("complaint without misconduct,6,review,,2020-12-31,M,x\n"
                + "complaint without misconduct,10,review,2021-01-01,,M,x\n");

        assertThat(schedule.ruleFor(RetentionSchedule.COMPLAINT, LocalDate.of(2020, 12, 31)))
                .map(RetentionRule::years)
                .contains(6);
        assertThat(schedule.ruleFor(RetentionSchedule.COMPLAINT, LocalDate.of(2021, 1, 1)))
                .map(RetentionRule::years)
                .contains(10);
        assertThat(schedule.lastClosureDue(RetentionSchedule.COMPLAINT, LocalDate.of(2030, 6, 1)))
                .contains(LocalDate.of(2020, 12, 31));
    }

    @Test
    void aScheduleThatDeletesIsRefused() {
        assertThatThrownBy(() -> read("complaint without misconduct,6,delete,,,M,x\n"))
                .hasMessageContaining("never deleted");
    }

    private static RetentionSchedule shipped() throws IOException {
        try (var file = new InputStreamReader(
                Objects.requireNonNull(
                        RetentionScheduleTest.class.getResourceAsStream("/retention-schedule.csv"), "schedule"),
                UTF_8)) {
            return RetentionSchedule.read(file);
        }
    }

    private static RetentionSchedule read(String lines) throws IOException {
        return RetentionSchedule.read(new StringReader(HEADING + lines));
    }
}
