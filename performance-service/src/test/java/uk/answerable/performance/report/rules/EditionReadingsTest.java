package uk.answerable.performance.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.report.rules.ReferenceFigures.CATALOGUE;
import static uk.answerable.performance.report.rules.ReferenceFigures.DICTIONARY;
import static uk.answerable.performance.report.rules.ReferenceFigures.warwickshire;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.checker.rules.Kind;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;

/** What an edition says of its newest figures beside their past, their peers and their surveys. */
class EditionReadingsTest {

    private static final YearMonth DECEMBER = YearMonth.of(2019, 12);
    private static final String HATE = "hate_crime_offences_incidents";
    private static final EditionQuestion QUESTION = warwickshire("2019-12");
    private static final EditionContent REFERENCE = ReferenceFigures.assembled(QUESTION);

    private final Map<SeriesKey, List<Known>> figures = new HashMap<>(ReferenceFigures.of(QUESTION));

    private static Known month(YearMonth month, String printed, ValueForm form, Integer above, Integer below) {
        var end = month.atEndOfMonth();
        return known(
                new Period(month.atDay(1), end, PeriodKind.MONTH),
                printed,
                form,
                above,
                below,
                end.plusDays(10).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Known known(
            Period period, String printed, ValueForm form, Integer above, Integer below, Instant knownAt) {
        return new Known(
                period,
                new Value(
                        printed,
                        new BigDecimal(printed.replace("%", "")),
                        form,
                        "",
                        above == null ? null : BigDecimal.valueOf(above),
                        below == null ? null : BigDecimal.valueOf(below)),
                1,
                knownAt,
                null,
                "paper",
                null);
    }

    private void put(String measure, String statistic, List<Known> known) {
        figures.put(QUESTION.key(measure, "warwickshire", statistic), known);
    }

    private EditionContent assembled() {
        return Assembly.of(QUESTION, figures, EditionContext.NONE);
    }

    private static List<String> notes(EditionContent content, String topic) {
        return content.topic(topic).orElseThrow().tables().stream()
                .flatMap(table -> table.notes().stream())
                .toList();
    }

    private static String data(EditionContent content, String topic) {
        return content.summary().stream()
                .filter(line -> line.topic().equals(topic))
                .findFirst()
                .orElseThrow()
                .data();
    }

    @Test
    void theRowsOfATableStandAsTheyAreAlwaysPrinted() {
        var table = REFERENCE.topic("response-times").orElseThrow().tables().getFirst();

        assertThat(table.rows())
                .extracting(EditionTable.Row::label)
                .containsExactly(
                        "Warwickshire", "North Warwickshire", "Nuneaton & Bedworth", "Rugby", "Warwick", "Stratford");
        assertThat(table.rows().get(4).cells())
                .extracting(EditionTable.Cell::printed)
                .containsExactly("13:19", "12:08", "12:30");
    }

    @Test
    void forWhomPeopleAndOffencesAreCountedStandsUnderTheFigures() {
        assertThat(notes(REFERENCE, "repeat-victims"))
                .anySatisfy(note -> assertThat(note)
                        .startsWith("Repeat victims")
                        .endsWith("victims are counted for Warwickshire only, their offences for both forces"));
        assertThat(notes(REFERENCE, "robbery")).noneMatch(note -> note.contains("both forces"));
    }

    @Test
    void recentAndOldOffencesStandBesideTheAverageSplit() {
        assertThat(notes(REFERENCE, "rape"))
                .anySatisfy(note -> assertThat(note)
                        .contains("60% recent and 40% non-recent in 2019-12; average split 57% and 43%"));
        assertThat(notes(REFERENCE, "cse"))
                .anySatisfy(note -> assertThat(note).contains("45% recent and 55% non-recent in 2019-12"));
    }

    @Test
    void theHighestSinceIsSaidInTheSummaryOverAllThatIsHeld() {
        put(
                HATE,
                "count",
                IntStream.range(0, 40)
                        .mapToObj(back -> month(
                                DECEMBER.minusMonths(back),
                                back == 0 ? "90" : back == 30 ? "95" : String.valueOf(50 + back % 7),
                                ValueForm.COUNT,
                                null,
                                null))
                        .toList());

        var content = assembled();

        assertThat(data(content, "hate-crime")).endsWith("highest since 2017-06, in 40 months of data from 2016-09");
        assertThat(notes(content, "hate-crime"))
                .anySatisfy(note -> assertThat(note).contains("the mean of the same month of 3 earlier years"))
                .anySatisfy(
                        note -> assertThat(note).contains("School holidays at Christmas, 2019-12-21 to 2020-01-05"));
        assertThat(data(REFERENCE, "hate-crime")).as("three months say nothing").doesNotContain("since");
    }

    @Test
    void aMonthOfFewIsNotReadAlone() {
        put(
                "hate_crime_satisfaction_whole_experience",
                DICTIONARY
                        .measure("hate_crime_satisfaction_whole_experience")
                        .orElseThrow()
                        .usualStatistic(),
                IntStream.range(0, 12)
                        .mapToObj(back -> month(DECEMBER.minusMonths(back), "70%", ValueForm.PERCENT, 7, 10))
                        .toList());

        assertThat(data(assembled(), "hate-crime-satisfaction"))
                .isEqualTo("70% in 2019-12; Single months are not read: 10.0 a month on average, below 30; 70.0% (84 of"
                        + " 120) in 12m to 2019-12");
    }

    @Test
    void aForecastIsNoFigureOfTheEditionAndIsNamedAsOne() {
        var months = new ArrayList<>(List.of(month(DECEMBER.minusMonths(1), "70", ValueForm.COUNT, null, null)));
        months.add(known(
                months.getFirst().period().yearEarlier().previous(),
                "60",
                ValueForm.COUNT,
                null,
                null,
                Instant.EPOCH.plusSeconds(1_600_000_000L)));
        months.add(known(
                new Period(DECEMBER.atDay(1), DECEMBER.atEndOfMonth(), PeriodKind.MONTH),
                "99",
                ValueForm.COUNT,
                null,
                null,
                LocalDate.of(2019, 12, 16).atStartOfDay(ZoneOffset.UTC).toInstant()));
        put(HATE, "count", months);

        var content = assembled();

        assertThat(data(content, "hate-crime")).startsWith("70 in 2019-11");
        assertThat(notes(content, "hate-crime"))
                .anySatisfy(note ->
                        assertThat(note).contains("99 for 2019-12 is left out. Stated before its period was over"));
        assertThat(content.figures())
                .noneMatch(figure -> figure.known().value().printed().equals("99"));
    }

    @Test
    void whatASourceStatesOfPeersStandsWithTheFigure() {
        var confidence = figures.get(QUESTION.key("public_confidence_csew", "warwickshire", "percent"));
        var newest =
                confidence.stream().map(Known::period).max(Period::compareTo).orElseThrow();
        put(
                "public_confidence_csew",
                "msg_average",
                List.of(known(newest, "78.5%", ValueForm.PERCENT, null, null, ReferenceFigures.MOMENT)));

        assertThat(notes(assembled(), "confidence"))
                .anySatisfy(note -> assertThat(note)
                        .contains("beside Most similar forces of Warwickshire: average 78.5 (As paper states it)"));
        assertThat(notes(REFERENCE, "confidence")).noneMatch(note -> note.contains("average 78.5"));
    }

    @Test
    void aSentenceOverTwoSurveysIsFound() {
        var confidence = figures.get(QUESTION.key("public_confidence_csew", "warwickshire", "percent"));
        var newest =
                confidence.stream().map(Known::period).max(Period::compareTo).orElseThrow();
        put(
                "public_confidence_local_survey",
                "percent",
                List.of(known(newest, "81%", ValueForm.PERCENT, null, null, ReferenceFigures.MOMENT)));
        var content = assembled();
        var text = new CommentaryText(DICTIONARY, content);
        var said =
                "Locally {public_confidence_local_survey:warwickshire:%1$s}, nationally {public_confidence_csew:warwickshire:%1$s}."
                        .formatted(newest.label());

        var found = EditionCheck.of(
                        content,
                        Map.of("confidence", new Commentary(said, ReferenceFigures.MOMENT, "office", null)),
                        CATALOGUE,
                        text,
                        () -> false)
                .findings();

        assertThat(found)
                .filteredOn(finding -> finding.kind() == Kind.QUESTIONS)
                .singleElement()
                .satisfies(finding -> assertThat(finding.why()).startsWith("Different questions: "));
    }
}
