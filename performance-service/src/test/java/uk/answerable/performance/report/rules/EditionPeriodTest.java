package uk.answerable.performance.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.report.rules.ReferenceFigures.question;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;

/** Weeks, months and quarters, and what an edition of each takes in from one store. */
class EditionPeriodTest {

    private static final Instant MOMENT = ReferenceFigures.MOMENT;
    private static final String WEEK = "week ending 2019-12-15";

    @ParameterizedTest
    @CsvSource({
        "2019-12, MONTHLY, 2019-12-01, 2019-12-31, 2019-12",
        "2019/20 Q3, QUARTERLY, 2019-10-01, 2019-12-31, 2019-20-q3",
        "2019/20 Q4, QUARTERLY, 2020-01-01, 2020-03-31, 2019-20-q4",
        "week ending 2019-12-15, WEEKLY, 2019-12-09, 2019-12-15, week-ending-2019-12-15"
    })
    void isReadAsItIsWritten(String text, EditionRhythm rhythm, LocalDate start, LocalDate end, String slug) {
        var period = EditionPeriod.of(text, MOMENT, MOMENT).orThrow();

        assertThat(period).isEqualTo(new EditionPeriod(rhythm, end));
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.label()).isEqualTo(text);
        assertThat(period.slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2019-13", "2019/21 Q3", "2019/20 Q5", "week ending 2019-02-30", "December 2019", "2019/20"})
    void anythingElseIsRefusedWithTheThreeForms(String text) {
        assertThat(reason(EditionPeriod.of(text, MOMENT, MOMENT))).contains("2019-12", "2019/20 Q3", "week ending");
    }

    @Test
    void aPeriodIsOverBeforeAnEditionReportsOnIt() {
        var firstOfJanuary = Instant.parse("2020-01-01T00:00:00Z");

        assertThat(EditionPeriod.of("2019-12", firstOfJanuary, MOMENT)).isInstanceOf(Outcome.Done.class);
        assertThat(EditionPeriod.of("2019/20 Q3", firstOfJanuary, MOMENT)).isInstanceOf(Outcome.Done.class);
        for (var late : List.of("2019-12", "2019/20 Q3", "week ending 2019-12-31")) {
            assertThat(EditionPeriod.of(late, firstOfJanuary.minusSeconds(1), MOMENT))
                    .isInstanceOf(Outcome.Refused.class);
        }
        assertThat(EditionPeriod.of("2019-12", MOMENT.plusSeconds(1), MOMENT)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aWeeksEditionIsMadeOfWeeksAndAMonthsOfEverythingElse() {
        var weekly = question("warwickshire", ReportTemplate.PERFORMANCE_SUMMARY, WEEK);
        var content = Assembly.of(weekly, withWeeks(weekly), EditionContext.NONE);

        assertThat(content.summary()).singleElement().satisfies(line -> {
            assertThat(line.topic()).isEqualTo("repeat-victims");
            assertThat(line.data())
                    .isEqualTo("170 in week ending 2019-12-15; increase on week ending 2019-12-08 (160)");
        });
        assertThat(content.tables()).isEmpty();
        assertThat(content.notIncluded()).contains("Hate crime: no figure of the week is held");

        var monthly = ReferenceFigures.warwickshire("2019-12");
        assertThat(Assembly.of(monthly, withWeeks(monthly), EditionContext.NONE).summary())
                .isEqualTo(ReferenceFigures.assembled(monthly).summary());
    }

    @Test
    void aQuartersEditionTakesInWhatWaitsForItAndLeavesOutWhatIsMonthly() {
        var quarterly =
                ReferenceFigures.assembled(question("warwickshire", ReportTemplate.PERFORMANCE_SUMMARY, "2019/20 Q3"));

        assertThat(quarterly.summary())
                .extracting(SummaryLine::topic)
                .contains("robbery", "hate-crime")
                .doesNotContain("total-recorded-crime");
        assertThat(quarterly.notIncluded()).contains("Total recorded crime: stands in an edition month");
        assertThat(ReferenceFigures.warwickshire("2019-11").period().closesQuarter())
                .isFalse();
    }

    @Test
    void aReportKeepsItsRhythm() {
        var report = PerformanceReport.create(
                        UUID.randomUUID(),
                        "warwickshire",
                        "Performance summary",
                        Marking.OFFICIAL,
                        ReportTemplate.PERFORMANCE_SUMMARY,
                        "analyst",
                        MOMENT)
                .orThrow();
        var monthly = next(report, Optional.empty(), "2019-12").orThrow();

        assertThat(reason(next(report, Optional.of(monthly), WEEK)))
                .isEqualTo("the report comes out monthly; set up another for weekly editions");
        assertThat(next(report, Optional.of(monthly), "2020-01").orThrow().number())
                .isEqualTo(2);
    }

    private static Outcome<Edition> next(PerformanceReport report, Optional<Edition> latest, String period) {
        var content = ReferenceFigures.assembled(question("warwickshire", report.template(), period));
        return Edition.next(
                UUID.randomUUID(), report, latest, new Edition.Contents(content, content), null, "analyst", MOMENT);
    }

    /** The reference figures, and repeat victims of three weeks beside their months. */
    private static Map<SeriesKey, List<Known>> withWeeks(EditionQuestion question) {
        var figures = new HashMap<>(ReferenceFigures.of(question));
        var key = question.key("repeat_victims", "warwickshire", "count");
        var all = new ArrayList<>(figures.get(key));
        all.add(week("2019-12-08", 160));
        all.add(week("2019-12-15", 170));
        all.add(week("2019-12-31", 150));
        figures.put(key, all);
        return figures;
    }

    private static Known week(String end, int count) {
        var last = LocalDate.parse(end);
        var number = BigDecimal.valueOf(count);
        return new Known(
                Period.of(last.minusDays(6), last, "count"),
                new Value(number.toString(), number, ValueForm.COUNT, "victims", null, null),
                1,
                MOMENT,
                null,
                "made",
                null);
    }

    private static String reason(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
                ? reasons.getFirst().message()
                : "";
    }
}
