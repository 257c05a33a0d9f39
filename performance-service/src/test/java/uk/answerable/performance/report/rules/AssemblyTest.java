package uk.answerable.performance.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.report.rules.ReferenceFigures.assembled;
import static uk.answerable.performance.report.rules.ReferenceFigures.question;
import static uk.answerable.performance.report.rules.ReferenceFigures.warwickshire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.report.rules.EditionTable.Cell;
import uk.answerable.performance.report.rules.EditionTable.Mark;

/** The summary of December 2019 from the figures of source 004, and what another month or force makes of it. */
class AssemblyTest {

    private static final EditionContent DECEMBER = assembled(warwickshire("2019-12"));

    @Test
    void theSummaryHasEveryTopicOfTheQuartersEditionUnderItsPriority() {
        assertThat(DECEMBER.summary())
                .extracting(SummaryLine::topic)
                .hasSize(28)
                .startsWith("confidence");
        assertThat(DECEMBER.summary())
                .filteredOn(line -> "Protecting people from harm".equals(line.priority()))
                .extracting(SummaryLine::topic)
                .contains("hate-crime", "rape", "road-casualties");
        assertThat(DECEMBER.notIncluded())
                .singleElement()
                .isEqualTo("Crime data integrity: no figure of the last twelve months is held");
    }

    @Test
    void aTopicWhoseMeasureWasRetiredLeavesEditionsWithIt() {
        assertThat(DECEMBER.topic("intelligence")).isPresent();
        var january = assembled(warwickshire("2020-01"));
        assertThat(january.topic("intelligence")).isEmpty();
        assertThat(january.notIncluded()).contains("Intelligence reports: the measure left editions on 2020-01-01");
    }

    @Test
    void wordsComeFromTheFigures() {
        assertThat(line("hate-crime").data())
                .isEqualTo("43 in 2019-12; decrease on 2019-11 (76); below the monthly average (71)");
        assertThat(line("total-recorded-crime").data())
                .isEqualTo("3738 in 2019-12; increase on 2019-11 (3543); above the monthly average (3,490)");
        assertThat(line("rural-crime").data()).endsWith("in line with the monthly average (903)");
        assertThat(line("hate-crime").volumes()).isEqualTo("No exceptional volumes");
        assertThat(line("violence-with-injury").volumes())
                .isEqualTo("Violence with injury: exceptional volumes in a policing area (S), as stated with the"
                        + " figures");
    }

    @Test
    void theLargestCategoriesHaveTheirShareNowAndAYearBefore() {
        var table = DECEMBER.tables().stream()
                .filter(each -> each.title().equals("Largest categories of recorded crime"))
                .findFirst()
                .orElseThrow();

        assertThat(table.rows())
                .extracting(EditionTable.Row::label)
                .containsExactly(
                        "Violence without injury",
                        "Violence with injury",
                        "Vehicle offences",
                        "Criminal damage and arson",
                        "All other theft offences");
        assertThat(table.rows().getFirst().cells())
                .extracting(Cell::printed)
                .containsExactly("922", "24.7%", "792", "22.6%");
        assertThat(table.notes()).containsExactly("These 5 of 18 categories make 68.3% of all.");
    }

    @Test
    void whatAMeasureLeavesOutAndWhatChangedStandsUnderItsFigures() {
        assertThat(notes("total-recorded-crime"))
                .contains("Total recorded crime, left out: Fraud, recorded by Action Fraud");
        assertThat(notes("violence-without-injury"))
                .contains("Violence without injury, from 1 April 2018: Recording standards changed; the date is a"
                        + " reading");
        assertThat(notes("response-times")).noneMatch(note -> note.contains("from 1 April 2016"));
    }

    private static List<String> notes(String topic) {
        return DECEMBER.topic(topic).orElseThrow().tables().stream()
                .flatMap(table -> table.notes().stream())
                .toList();
    }

    @Test
    void activityStandsApartAsContext() {
        var page = DECEMBER.topic("road-casualties").orElseThrow();

        assertThat(page.tables())
                .filteredOn(table -> table.title().equals("Road traffic casualties: activity, as context"))
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.rows())
                            .extracting(EditionTable.Row::label)
                            .containsExactly("Speed enforcement sites (sites)", "Speed offences recorded (offences)");
                    assertThat(table.rows().getLast().cells()).contains(Cell.of("2019/20 YTD Dec"), Cell.of("32,966"));
                    assertThat(table.notes()).first().asString().startsWith("What was done, not what came of it");
                });
        assertThat(page.tables())
                .filteredOn(table -> table.title().endsWith("figures of the force"))
                .allSatisfy(table ->
                        assertThat(table.rows()).noneMatch(row -> row.label().startsWith("Speed")));
    }

    @Test
    void aTopicPageHasSignsTablesAndAChartThatSaysWhyItHasNoLimits() {
        var page = DECEMBER.topic("hate-crime").orElseThrow();

        assertThat(page.signs()).contains("More reports");
        assertThat(page.tables().getFirst().columns()).containsExactly("Area", "2019-10", "2019-11", "2019-12");
        assertThat(cells(page.tables().getFirst(), "South Warwickshire")).containsExactly("28", "33", "11");
        assertThat(cells(page.tables().getFirst(), "Warwickshire")).containsExactly("76", "76", "43");
        assertThat(page.chart().words()).endsWith("too few points for limits: 3 of 13");
        assertThat(page.chart().mean()).isNull();
        assertThat(page.outlook()).startsWith("No projection: The series is too short");
    }

    @Test
    void theBreakdownHasChangesAndFlags() {
        var breakdown = table("Crime breakdown");

        assertThat(cells(breakdown, "Violence with injury"))
                .containsExactly("453", "396", "+14.4%", "450", "+0.7%", "N", "Y", "S");
        assertThat(cells(breakdown, "Bicycle theft"))
                .containsExactly("29", "44", "-34.1%", "43", "-32.6%", "Y (low)", "N", "");
        assertThat(cells(breakdown, "Homicide"))
                .containsExactly("1", "0", "not applicable", "0", "not applicable", "", "", "");
        assertThat(breakdown.rows().getLast().label()).isEqualTo("Total recorded crime");
        assertThat(breakdown.rows()).hasSize(21);
    }

    @Test
    void districtsHaveRatesOfThreeMonthsShadingAndBases() {
        var rugby = table("Districts: Rugby");

        assertThat(cells(rugby, "Rape offences")).containsExactly("10", "0.09", "0.12", "0.10");
        assertThat(cells(rugby, "Total recorded crime")).containsExactly("668", "6.28", "5.76", "6.91");
        assertThat(row(rugby, "Total recorded crime").cells().get(1).mark()).isEqualTo(Mark.INCREASE);
        assertThat(row(rugby, "Rape offences").cells().get(1).mark()).isEqualTo(Mark.NONE);
        assertThat(rugby.notes()).contains("Base: 106,400 population of 2017, implied by printed rates");
        assertThat(rugby.rows()).hasSize(16);
        assertThat(DECEMBER.tables())
                .filteredOn(each -> each.title().startsWith("Districts: "))
                .hasSize(6);
    }

    @Test
    void outcomesHaveTheCodesOfTheirFamilies() {
        var outcomes = table("Crime outcomes");

        assertThat(outcomes.notes()).anyMatch(note -> note.startsWith("action taken: outcome codes 1, 1A, 2, 2A"));
        assertThat(outcomes.rows()).hasSizeGreaterThan(10);
    }

    @Test
    void betweenQuartersWhatIsNotExceptionalIsLeftOutWithTheReason() {
        var january = assembled(warwickshire("2020-01"));

        assertThat(january.summary())
                .extracting(SummaryLine::topic)
                .contains("hate-crime", "total-recorded-crime")
                .doesNotContain("robbery", "anti-social-behaviour");
        assertThat(january.notIncluded())
                .contains(
                        "Robbery: stands in an edition quarter unless exceptional",
                        "Anti-social behaviour: stands in an edition quarter");
    }

    @Test
    void anExceptionalTopicComesInBetweenQuarters() {
        var november = warwickshire("2019-11");
        var figures = ReferenceFigures.of(november);
        var lead = november.key("robbery", "warwickshire", "count");
        var longer = new ArrayList<>(figures.get(lead));
        var sample = longer.getFirst();
        for (int back = 2; back < 26; back++) {
            var start = november.month().minusMonths(back).atDay(1);
            var period = new Period(start, start.plusMonths(1).minusDays(1), PeriodKind.MONTH);
            var number = BigDecimal.valueOf(10 + back % 2);
            longer.add(new Known(
                    period,
                    new Value(number.toString(), number, sample.value().form(), "offences", null, null),
                    1,
                    sample.knownAt(),
                    null,
                    "made",
                    null));
        }
        figures.put(lead, longer);

        var content = Assembly.of(november, figures, EditionContext.NONE);

        assertThat(content.topic("robbery").orElseThrow().exceptional())
                .containsExactly("Robbery: exceptional volumes in Warwickshire");
        assertThat(content.topic("robbery").orElseThrow().chart().mean()).isNotNull();
        assertThat(content.topic("robbery").orElseThrow().tables())
                .anyMatch(each -> each.title().equals("Robbery: six periods ahead"));
        assertThat(content.topic("business-crime")).isEmpty();
    }

    @Test
    void aTopicWhenUpdatedNeedsSomethingNewSinceTheEditionBefore() {
        var december = warwickshire("2019-12");
        var later = new EditionQuestion(
                december.dictionary(),
                december.catalogue(),
                december.force(),
                december.template(),
                december.period(),
                december.asKnownAt().plusSeconds(60),
                december.records(),
                ReferenceFigures.MOMENT);
        var figures = new HashMap<SeriesKey, List<Known>>();
        ReferenceFigures.of(december)
                .forEach((key, known) -> figures.put(
                        new SeriesKey(key.force(), key.measure(), key.area(), key.statistic(), later.asKnownAt()),
                        known));

        assertThat(Assembly.of(later, figures, EditionContext.NONE).notIncluded())
                .contains("Confidence: stands in an edition when updated");
    }

    @Test
    void aThematicReportHasItsTablesByLocalAuthorityAndNoCrimeTables() {
        var cheshire = assembled(question("cheshire", ReportTemplate.THEMATIC, "2020-07"));

        assertThat(cheshire.tables()).isEmpty();
        var offences =
                cheshire.topic("domestic-abuse-cheshire").orElseThrow().tables().getFirst();
        assertThat(offences.columns()).containsExactly("Area", "12m to 2019-07", "12m to 2020-07");
        assertThat(cells(offences, "Cheshire East")).containsExactly("1697", "1791");
    }

    @Test
    void theSameQuestionAndFiguresGiveTheSameEdition() {
        assertThat(assembled(warwickshire("2019-12"))).isEqualTo(DECEMBER);
    }

    @Test
    void everySeriesIsAskedForOnce() {
        assertThat(warwickshire("2019-12").series()).doesNotHaveDuplicates().hasSizeGreaterThan(500);
    }

    private static SummaryLine line(String topic) {
        return DECEMBER.summary().stream()
                .filter(line -> line.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private static EditionTable table(String title) {
        return Stream.concat(
                        DECEMBER.tables().stream(), DECEMBER.topics().stream().flatMap(page -> page.tables().stream()))
                .filter(table -> table.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static EditionTable.Row row(EditionTable table, String label) {
        return table.rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(EditionTable table, String label) {
        return row(table, label).cells().stream().map(Cell::printed).toList();
    }
}
