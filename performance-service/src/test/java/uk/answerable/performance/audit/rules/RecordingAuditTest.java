package uk.answerable.performance.audit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.audit.store.AuditFiles;

/** So many of so many, on the figures of source 001. */
class RecordingAuditTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 9, 8);

    @ParameterizedTest
    @CsvSource({
        "cdi-2017-rape, 79.0, 71.4, 85.0",
        "cdi-2017-domestic-abuse, 76.5, 71.7, 80.7",
        "cdi-2017-24h-rape, 78.6, 69.8, 85.5",
        "cdi-2017-24h-violence, 79.3, 75.6, 82.6",
        "cdi-2017-cancelled-violence, 65.0, 43.3, 81.9"
    })
    void wilsonsIntervalStandsBesideThePercentage(String code, String percent, String lower, String upper) {
        var estimate = AuditEstimate.of(audit(code));

        assertThat(estimate.percent()).isEqualByComparingTo(percent);
        assertThat(estimate.lower()).isEqualByComparingTo(lower);
        assertThat(estimate.upper()).isEqualByComparingTo(upper);
    }

    /** 83.6 % of 1,580 is printed with 1.79 points; without a correction it would be 1.83. */
    @Test
    void thePublishedHalfWidthImpliesThePopulation() {
        var overall = audit("cdi-2017-overall");

        var estimate = AuditEstimate.of(overall);
        var population = estimate.impliedPopulation();

        assertThat(estimate.halfWidth()).isEqualByComparingTo("1.83");
        assertThat(population).isBetween(30_000, 60_000);
        assertThat(AuditEstimate.of(of(overall, population)).halfWidth()).isEqualByComparingTo("1.79");
    }

    @Test
    void aPopulationLookedAtWholeLeavesNoDoubt() {
        var audit = new RecordingAudit(
                "x",
                "cheshire",
                AuditKind.COMPLIANCE,
                "x",
                null,
                TODAY,
                TODAY,
                9,
                10,
                10,
                null,
                null,
                AuditSample.STATISTICAL,
                null,
                null,
                "registrar",
                null,
                null,
                "test",
                true);

        assertThat(AuditEstimate.of(audit).halfWidth()).isEqualByComparingTo("0");
    }

    @Test
    void wordsAndWarningsComeFromTheFigures() {
        var rape = AuditEstimate.of(audit("cdi-2017-24h-rape"));
        var cancelled = AuditEstimate.of(audit("cdi-2017-cancelled-robbery"));

        assertThat(rape.words()).isEqualTo("rape: 81 of 103 (78.6%) within 24 hours");
        assertThat(rape.warnings()).isEmpty();
        assertThat(cancelled.words()).isEqualTo("robbery: 10 of 12 (83.3%) rightly cancelled");
        assertThat(cancelled.warnings())
                .containsExactly(
                        "A dip sample shows practice; it is no rate of the force.",
                        "Only 12 records: one more or less moves the percentage by 8.3 points.");
        assertThat(AuditEstimate.of(audit("cdi-2017-overall")).words())
                .isEqualTo("all reported crime: 83.6% of 1,580 as it should be");
    }

    @Test
    void cancelledRecordsAreToldApartByWhoDecided() {
        assertThat(AuditFiles.audits())
                .filteredOn(audit -> audit.kind() == AuditKind.CANCELLATION)
                .extracting(RecordingAudit::decidedBy)
                .containsOnly("force crime registrar", "designated decision makers");
    }

    @Test
    void aMonthWithoutAnAuditIsExplainedOrNot() {
        var gaps = AuditFiles.gaps().stream().map(AuditFiles.GapOf::gap).toList();

        var months = AuditMonth.calendar(AuditFiles.audits(), gaps, YearMonth.of(2016, 10), YearMonth.of(2020, 2));

        assertThat(months.getFirst().topics()).contains("rape", "violence");
        assertThat(months.getFirst().explained()).isTrue();
        assertThat(months.getLast().topics()).isEmpty();
        assertThat(months.getLast().gapReason()).startsWith("no audit: the registrar's team");
        assertThat(months)
                .filteredOn(month -> month.month().equals(YearMonth.of(2018, 5)))
                .singleElement()
                .satisfies(month -> assertThat(month.explained()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "11, 10, 100, 2020-08-31, input.correct", "-1, 10, 100, 2020-08-31, input.correct",
        "0, 0, 100, 2020-08-31, input.correct", "9, 10, 9, 2020-08-31, input.population",
        "9, 10, 100, 2020-07-31, input.to", "9, 10, 100, 2020-09-30, input.to"
    })
    void anAuditThatCannotBeIsRefused(int correct, int examined, int population, LocalDate to, String field) {
        var outcome = audit(correct, examined, population, to, "violence").check("x", TODAY);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .hasSize(1)
                                .allSatisfy(reason ->
                                        assertThat(((Refusal) reason).field()).isEqualTo(field)));
    }

    @Test
    void aGoodOneIsKeptUnpublished() {
        var audit = audit(9, 10, 100, LocalDate.of(2020, 8, 31), " violence ")
                .check("x", TODAY)
                .orThrow();

        assertThat(audit.published()).isFalse();
        assertThat(audit.topic()).isEqualTo("violence");
    }

    private static NewAudit audit(int correct, int examined, int population, LocalDate to, String topic) {
        return new NewAudit(
                "cheshire",
                AuditKind.COMPLIANCE,
                topic,
                null,
                LocalDate.of(2020, 8, 1),
                to,
                correct,
                examined,
                population,
                AuditSample.MONTHLY,
                null,
                null,
                "force crime registrar",
                null);
    }

    private static RecordingAudit audit(String code) {
        return AuditFiles.audits().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static RecordingAudit of(RecordingAudit audit, @Nullable Integer population) {
        return new RecordingAudit(
                audit.code(),
                audit.force(),
                audit.kind(),
                audit.topic(),
                null,
                audit.from(),
                audit.to(),
                audit.correct(),
                audit.examined(),
                population,
                new BigDecimal("83.6"),
                null,
                audit.sample(),
                null,
                null,
                audit.auditor(),
                null,
                null,
                audit.source(),
                true);
    }

    /** Keeps the list honest: every row of the file can be estimated. */
    @Test
    void everyAuditOfTheReferenceDataIsEstimated() {
        assertThat(List.copyOf(AuditFiles.audits())).hasSize(15).allSatisfy(audit -> {
            var estimate = AuditEstimate.of(audit);
            assertThat(estimate.percent()).isBetween(estimate.lower(), estimate.upper());
        });
    }
}
