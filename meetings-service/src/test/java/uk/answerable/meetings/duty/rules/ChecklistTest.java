package uk.answerable.meetings.duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.meetings.duty.store.DutiesFile;

/** What the Specified Information Order asks for, and what of it is missing on a day. */
class ChecklistTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 14);
    private static final Checklist LIST = DutiesFile.read();

    private static Duty duty(String code) {
        return LIST.duty(code, DAY).orThrow();
    }

    private static Evidence evidence(String duty, String about, String on) {
        return new Evidence(duty, about, LocalDate.parse(on), "https://example.org/" + on);
    }

    private static List<ProblemCode> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? reasons.stream().map(reason -> reason.code()).toList()
                : List.of();
    }

    @ParameterizedTest
    @CsvSource({
        "staff, 2026-05-14, kept current",
        "spending, 2026-05-14, 2026-04",
        "spending, 2026-05-01, 2026-04",
        "spending, 2026-01-31, 2025-12",
        "travel, 2026-05-14, Q4 2025/26",
        "travel, 2026-07-01, Q1 2026/27"
    })
    void theLastCompletePeriodIsMissingUntilItIsPublished(String code, LocalDate on, String about) {
        var missing = Checklist.entries(duty(code), List.of(), List.of(), on);
        var published = Checklist.entries(
                duty(code), List.of(evidence(code, about, on.minusDays(1).toString())), List.of(), on);

        assertThat(missing).singleElement().satisfies(entry -> {
            assertThat(entry.about()).isEqualTo(about);
            assertThat(entry.state()).isEqualTo(DutyState.MISSING);
            assertThat(entry.due()).isNull();
        });
        assertThat(published)
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(DutyState.PUBLISHED));
    }

    @Test
    void aBudgetIsDueBeforeItsYear() {
        var none = Checklist.entries(duty("budget"), List.of(), List.of(), DAY);
        var late =
                Checklist.entries(duty("budget"), List.of(evidence("budget", "2026/27", "2026-04-01")), List.of(), DAY);
        var early =
                Checklist.entries(duty("budget"), List.of(evidence("budget", "2026/27", "2026-03-31")), List.of(), DAY);

        assertThat(none).extracting(ChecklistEntry::about).containsExactly("2026/27", "2027/28");
        assertThat(none)
                .extracting(ChecklistEntry::due)
                .containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2027, 3, 31));
        assertThat(none).extracting(ChecklistEntry::state).containsExactly(DutyState.MISSING, DutyState.NOT_YET_DUE);
        assertThat(late.getFirst().state()).isEqualTo(DutyState.PUBLISHED_LATE);
        assertThat(early.getFirst().state()).isEqualTo(DutyState.PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-14, NOT_YET_DUE, ''",
        "2026-05-15, MISSING, ''",
        "2026-05-20, PUBLISHED, 2026-05-14",
        "2026-05-20, PUBLISHED_LATE, 2026-05-15",
        "2026-05-13, NOT_YET_DUE, 2026-05-14"
    })
    void complaintsDataIsDueWithinAMonthOfTheOfficesOwn(LocalDate on, DutyState state, String published) {
        var occasions = List.of(
                new Occasion("complaints-data", LocalDate.of(2026, 1, 10)),
                new Occasion("complaints-data", LocalDate.of(2026, 4, 14)),
                new Occasion("complaints-data", LocalDate.of(2026, 6, 1)));
        var evidence = published.isEmpty()
                ? List.<Evidence>of()
                : List.of(evidence("complaints-data", "2026-04-14", published));

        assertThat(Checklist.entries(duty("complaints-data"), evidence, occasions, on))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.about()).isEqualTo("2026-04-14");
                    assertThat(entry.due()).isEqualTo(LocalDate.of(2026, 5, 14));
                    assertThat(entry.state()).isEqualTo(state);
                });
        assertThat(Checklist.entries(duty("complaints-data"), evidence, List.of(), on))
                .isEmpty();
    }

    @Test
    void dutiesCameInOneByOneAndEachNamesItsSource() {
        assertThat(LIST.on(LocalDate.of(2021, 5, 30)))
                .extracting(Duty::paragraph)
                .contains("3(a)-(e)")
                .doesNotContain("7A", "7B", "7C");
        assertThat(LIST.on(DAY)).extracting(Duty::code).doesNotHaveDuplicates().contains("complaints-data");
        assertThat(LIST.on(DAY)).allSatisfy(duty -> {
            assertThat(duty.source()).contains("SI 2011/3050");
            assertThat(duty.status()).isIn("V", "V2", "M");
            assertThat(duty.months() != null).isEqualTo(duty.rhythm() == Rhythm.AFTER_OCCASION);
        });
    }

    @Test
    void whatCannotBeIsRefused() {
        var april = LocalDate.of(2026, 4, 9);
        var address = "https://example.org/spending";

        assertThat(LIST.published("spending", april, LocalDate.of(2026, 5, 1), address, DAY)
                        .map(Evidence::about)
                        .orThrow())
                .isEqualTo("2026-04");
        assertThat(codes(LIST.published("spending", april, LocalDate.of(2026, 4, 30), address, DAY)))
                .containsExactly(ProblemCode.DATE_OUT_OF_ORDER);
        assertThat(codes(LIST.published("spending", april, DAY.plusDays(1), address, DAY)))
                .containsExactly(ProblemCode.DATE_IN_FUTURE);
        assertThat(codes(LIST.published("spending", april, DAY, "javascript:alert(1)", DAY)))
                .containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(codes(LIST.published("spendings", april, DAY, address, DAY)))
                .containsExactly(ProblemCode.UNKNOWN_CODE);
        assertThat(codes(LIST.happened("spending", april, DAY))).containsExactly(ProblemCode.INVALID_INPUT);
        assertThat(codes(LIST.happened("complaints-data", DAY.plusDays(1), DAY)))
                .containsExactly(ProblemCode.DATE_IN_FUTURE);
    }
}
