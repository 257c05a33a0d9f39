package uk.answerable.meetings.governance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.meetings.governance.rules.ReviewSchedule.Standing;
import uk.answerable.meetings.governance.store.RecordFiles;

class RecordRulesTest {

    private static final RecordRules RULES = RecordFiles.read();
    private static final LocalDate TODAY = LocalDate.of(2020, 3, 16);

    private static List<String> refusals(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? reasons.stream().map(RecordRulesTest::text).toList()
                : List.of();
    }

    private static String text(Refusal refusal) {
        return refusal.code() + " " + refusal.field() + ": " + refusal.message();
    }

    private static List<String> check(String kind, Map<String, String> values) {
        return refusals(RULES.kind(kind).orElseThrow().check(values, TODAY));
    }

    private static Outcome<Standing> plan(RecordReview review, @Nullable RiskLevel level, @Nullable LocalDate next) {
        return RULES.schedule().plan(review, level, next, TODAY);
    }

    private static Standing reviewed(RecordReview review, Standing before, boolean worse) {
        return RULES.schedule()
                .reviewed(review, before, null, worse, TODAY, TODAY)
                .orThrow();
    }

    @Test
    void everyKindHasFieldsAndEveryChoiceItsChoices() {
        assertThat(RULES.kinds())
                .hasSize(27)
                .allSatisfy(kind -> assertThat(kind.fields())
                        .as(kind.code())
                        .isNotEmpty()
                        .allSatisfy(field -> assertThat(field.choices().isEmpty())
                                .isEqualTo(field.type() != RecordFieldType.CHOICE)));
    }

    @Test
    void everyFaultNamesItsField() {
        assertThat(check(
                        "PROGRAMME_LINE",
                        Map.of("programme", " ", "stream", "Local", "state", "nearly", "targetDate", "soon", "x", "1")))
                .containsExactlyInAnyOrder(
                        "UNKNOWN_CODE input.values.x: a PROGRAMME_LINE has no field x; it has programme, stream, state,"
                                + " partner, targetDate, stated, dependency",
                        "INVALID_INPUT input.values.programme: Programme: this is needed",
                        "INVALID_INPUT input.values.state: State: choose one of: already separated, fully transitioned,"
                                + " work completed, work being finalised, ready supporting partner, collaboration"
                                + " proposal, remaining",
                        "INVALID_INPUT input.values.targetDate: Target date: a day is written 2020-03-16");
    }

    @Test
    void whatIsRightIsKeptWithoutBlanks() {
        assertThat(RULES.kind("AWARD")
                        .orElseThrow()
                        .check(Map.of("scheme", " Dementia friendly ", "holders", "12", "on", " "), TODAY)
                        .orThrow())
                .isEqualTo(Map.of("scheme", "Dementia friendly", "holders", "12"));
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 0, true",
        "COUNT, -1, false",
        "COUNT, 1.5, false",
        "MONEY, 1200.50, true",
        "MONEY, £12, false",
        "PERCENT, 100, true",
        "PERCENT, 100.01, false",
        "YES_NO, yes, true",
        "YES_NO, maybe, false",
        "DATE, 2020-02-29, true",
        "DATE, 2021-02-29, false"
    })
    void aTypeTakesWhatItWrites(RecordFieldType type, String value, boolean right) {
        assertThat(type.fault(value, List.of()).isEmpty()).isEqualTo(right);
    }

    @Test
    void anUnknownKindIsToldWhichThereAre() {
        assertThat(refusals(RULES.added("DIARY", TODAY)))
                .singleElement()
                .asString()
                .startsWith("UNKNOWN_CODE input.kind")
                .contains("PROGRAMME_LINE");
    }

    @ParameterizedTest
    @CsvSource({"LOW, 2021-03-16", "MEDIUM, 2020-09-16", "HIGH, 2020-06-16", "VERY_HIGH, 2020-04-16"})
    void theHigherTheRiskTheSoonerTheReview(RiskLevel level, LocalDate latest) {
        assertThat(plan(RecordReview.RISK, level, latest).orThrow().next()).isEqualTo(latest);
        assertThat(refusals(plan(RecordReview.RISK, level, latest.plusDays(1))))
                .singleElement()
                .asString()
                .startsWith("INVALID_INPUT input.nextReview: it is reviewed at least every")
                .contains(latest.toString());
        assertThat(reviewed(RecordReview.RISK, new Standing(level, null, null), false)
                        .next())
                .isEqualTo(latest);
    }

    @Test
    void aBlankDayIsOverdue() {
        assertThat(plan(RecordReview.RISK, RiskLevel.LOW, null).orThrow().next())
                .isNull();
        assertThat(ReviewSchedule.isOverdue(RecordReview.RISK, null, TODAY)).isTrue();
        assertThat(ReviewSchedule.isOverdue(RecordReview.RISK, TODAY, TODAY)).isFalse();
        assertThat(ReviewSchedule.isOverdue(RecordReview.RISK, TODAY.minusDays(1), TODAY))
                .isTrue();
        assertThat(ReviewSchedule.isOverdue(RecordReview.NONE, null, TODAY)).isFalse();
    }

    @Test
    void theLadderIsClimbedReviewByReviewAndBeganAgainWhenItIsWorse() {
        var standing = plan(RecordReview.LADDER, null, TODAY.plusDays(7)).orThrow();
        var days = new java.util.ArrayList<@Nullable LocalDate>();
        for (int i = 0; i < 5; i++) {
            standing = reviewed(RecordReview.LADDER, standing, false);
            days.add(standing.next());
        }

        assertThat(days)
                .containsExactly(
                        TODAY.plusDays(28),
                        TODAY.plusMonths(3),
                        TODAY.plusMonths(6),
                        TODAY.plusMonths(12),
                        TODAY.plusMonths(12));
        assertThat(Objects.requireNonNull(
                        reviewed(RecordReview.LADDER, standing, true).next()))
                .isEqualTo(TODAY.plusDays(7));
        assertThat(refusals(plan(RecordReview.LADDER, null, TODAY.plusDays(8)))).hasSize(1);
    }

    @Test
    void whatIsNotReviewedHasNoReview() {
        assertThat(refusals(plan(RecordReview.NONE, RiskLevel.LOW, null))).hasSize(1);
        assertThat(refusals(plan(RecordReview.RISK, null, TODAY))).hasSize(1);
        assertThat(refusals(RULES.schedule().reviewed(RecordReview.NONE, Standing.NONE, null, false, TODAY, TODAY)))
                .singleElement()
                .asString()
                .startsWith("WRONG_STATE");
        assertThat(refusals(RULES.schedule()
                        .reviewed(RecordReview.LADDER, Standing.NONE, null, false, TODAY.plusDays(1), TODAY)))
                .singleElement()
                .asString()
                .startsWith("DATE_IN_FUTURE");
    }
}
