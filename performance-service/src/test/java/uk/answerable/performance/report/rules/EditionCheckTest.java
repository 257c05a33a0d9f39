package uk.answerable.performance.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.report.rules.ReferenceFigures.CATALOGUE;
import static uk.answerable.performance.report.rules.ReferenceFigures.DICTIONARY;
import static uk.answerable.performance.report.rules.ReferenceFigures.MOMENT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.performance.checker.rules.Kind;

/** Commentary with bound figures: what may be written, and what of it does not hold. */
class EditionCheckTest {

    private static final String HATE = "hate_crime_offences_incidents";
    private static final EditionContent CONTENT = ReferenceFigures.assembled(ReferenceFigures.warwickshire("2019-12"));
    private static final CommentaryText TEXT = new CommentaryText(DICTIONARY, CONTENT);

    @Test
    void figuresArePrintedWhereTheyAreNamed() {
        assertThat(TEXT.printed(
                        "In December {%s:warwickshire:2019-12} after {%s:warwickshire:2019-11}; mean {%s@monthly_average_stated:warwickshire:2019-12}."
                                .formatted(HATE, HATE, HATE)))
                .isEqualTo("In December 43 after 76; mean 71.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{no_such_measure:warwickshire:2019-12} of them | no measure of this code",
                "{robbery:warwickshire:2019-13} of them | holds no such figure",
                "{robbery:cheshire:2019-12} of them | warwickshire has no area of this code",
                "{robbery@percent:warwickshire:2019-12} of them | holds no such figure",
                "{robbery} of them | brace opens no figure",
                "an open { brace | brace opens no figure",
                "<script>alert(1)</script> | plain text",
                "so <b>bold</b> | plain text",
                "a <!-- remark --> | plain text"
            })
    void whatNamesNothingOrIsMarkupIsRefused(String text, String why) {
        assertThat(TEXT.check(CATALOGUE, text))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(((List<Refusal>) refused.reasons())
                                        .getFirst()
                                        .message())
                                .contains(why));
    }

    @Test
    void aMeasureThatLeftEditionsIsNotCitedAnyMore() {
        var january = ReferenceFigures.assembled(ReferenceFigures.warwickshire("2020-01"));

        assertThat(new CommentaryText(DICTIONARY, january)
                        .check(CATALOGUE, "{intelligence_reports_outstanding:warwickshire:2019-12} are left."))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons().toString())
                                .contains("the measure left editions on 2020-01-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0007 bell"})
    void emptyTextAndControlCharactersAreRefused(String text) {
        assertThat(TEXT.check(CATALOGUE, text)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void plainTextWithASmallerThanSignStands() {
        assertThat(TEXT.check(CATALOGUE, " fewer than 5 (< 5) of {robbery:warwickshire:2019-12} "))
                .isEqualTo(Outcome.done("fewer than 5 (< 5) of {robbery:warwickshire:2019-12}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{M:warwickshire:2019-12} offences were recorded, an increase on {M:warwickshire:2019-11}. | hate-crime | increase",
                "Volumes rose to {M:warwickshire:2019-12}. | hate-crime | increase",
                "At {M:warwickshire:2019-12} volumes are above the monthly average. | hate-crime | above",
                "At {M:warwickshire:2019-12} volumes are stable. | hate-crime | stable"
            })
    void aWordThatTheFiguresDoNotBearIsFound(String text, String topic, String word) {
        assertThat(found(topic, text.replace("M", HATE))).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.DIRECTION_WORD);
            assertThat(finding.what()).startsWith("\"%s\" is said of 43 in 2019-12".formatted(word));
            assertThat(finding.topic()).isEqualTo(topic);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{M:warwickshire:2019-12} offences were recorded, a decrease on {M:warwickshire:2019-11}. | hate_crime_offences_incidents | hate-crime",
                "Volumes fell to {M:warwickshire:2019-12}, below the monthly average. | hate_crime_offences_incidents | hate-crime",
                "At {M:warwickshire:2019-12} volumes are in line with the monthly average. | rural_crime | rural-crime",
                "Volumes increased in one area and decreased in another: {M:warwickshire:2019-12}. | hate_crime_offences_incidents | hate-crime"
            })
    void aWordThatTheFiguresBearIsNot(String text, String measure, String topic) {
        assertThat(found(topic, text.replace("M:", measure + ":"))).isEmpty();
    }

    @Test
    void theCheckerReadsTheTextWithItsFiguresBesideItsTables() {
        assertThat(found(
                        "hate-crime",
                        "43 hate crimes were recorded in December, a decrease compared to November (81)."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.TEXT_V_TABLE);
                    assertThat(finding.what()).contains("81", "76");
                });
        assertThat(
                        found(
                                "road-casualties",
                                "In November over three quarters ({ksi_share_car_driver_or_passenger:warwickshire:2019-11}) were car drivers or passengers."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.FRACTION_WORD));
        assertThat(
                        found(
                                "road-casualties",
                                "In November over two thirds ({ksi_share_car_driver_or_passenger:warwickshire:2019-11}) were car drivers or passengers."))
                .isEmpty();
    }

    @Test
    void aSlightChangeIsSlight() {
        assertThat(found(
                        "hate-crime",
                        "{M:warwickshire:2019-12} hate crimes were recorded in December, a slight decrease compared to November ({M:warwickshire:2019-11})."
                                .replace("M", HATE)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).endsWith("the change is called slight"));
    }

    @Test
    void carriedForwardAndMissingCommentaryIsFound() {
        assertThat(check(Map.of(
                                "hate-crime",
                                new Commentary("Fewer reports came in.", MOMENT, "analyst", 3),
                                "rape",
                                said("Looked at."),
                                "violence-with-injury",
                                said("Looked at."),
                                "violence-without-injury",
                                said("Looked at."),
                                "total-recorded-crime",
                                said("Looked at.")))
                        .findings())
                .filteredOn(finding -> finding.kind() == Kind.STALE || finding.kind() == Kind.UNANSWERED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.STALE);
                    assertThat(finding.what()).contains("carried forward from edition 3");
                });
        assertThat(check(Map.of()).findings())
                .extracting(EditionFinding::topic)
                .contains("violence-with-injury", "violence-without-injury", "total-recorded-crime");
    }

    @Test
    void figuresThatLeftTheEditionMakeTheTextStale() {
        assertThat(found("robbery", "{robbery:warwickshire:2012-01} offences."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.STALE);
                    assertThat(finding.what()).contains("{robbery@count:warwickshire:2012-01}", "no such figure");
                });
    }

    @Test
    void theDataOfAnEarlierQuarterAreStale() {
        assertThat(found("robbery", "The September 2019 data show fewer offences."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Kind.STALE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rape | rape_offences | significantly above |",
                "hate-crime | hate_crime_offences_incidents | significantly below |",
                "rape | rape_offences | significantly below | By the test it is significantly above (95 % interval 39.7 to 69.3 (byar-or-exact-1), average 39)",
                "robbery | robbery | significantly higher than | By the test it is not significant (95 % interval 35.4 to 63.6 (byar-or-exact-1), average 36)",
                "response-times | emergency_response_time | significantly above | The term needs a count, or a percentage with its base, and the monthly average"
            })
    void significantlyIsATermWithATest(String topic, String measure, String said, String why) {
        var found = found(
                topic, "At {%s:warwickshire:2019-12} volumes are %s the monthly average.".formatted(measure, said));

        assertThat(found)
                .filteredOn(finding -> finding.what().contains("significantly"))
                .extracting(EditionFinding::why)
                .containsExactlyElementsOf(why == null ? List.of() : List.of(why));
    }

    @Test
    void theSummaryIsHeldAgainstEveryPage() {
        assertThat(found("robbery", "Robbery showed exceptional volumes in South Warwickshire."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.SUMMARY_V_DETAIL);
                    assertThat(finding.what())
                            .startsWith("Robbery: the summary says no exceptional volumes, line")
                            .endsWith("(Robbery) reports some in South Warwickshire");
                });
        assertThat(found("robbery", "Robbery showed no exceptional volumes.")).isEmpty();
    }

    @Test
    void whatTwoPagesPrintOfOneFigureIsHeldAgainstEachOther() {
        assertThat(check(Map.of()).findings())
                .filteredOn(finding -> finding.kind() == Kind.TWO_VALUES)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.topic()).isEqualTo("violence-with-injury");
                    assertThat(finding.what())
                            .isEqualTo("violence with injury, Warwickshire (force), December 2019:"
                                    + " 454 in 004:2(2):p32, 453 in 004:2(2):p26 and 004:2(2):p25");
                });
    }

    @Test
    void nothingElseIsFoundInTheEditionAsAssembled() {
        assertThat(check(Map.of()).findings())
                .extracting(EditionFinding::kind)
                .containsOnly(Kind.TWO_VALUES, Kind.DISCLOSURE, Kind.UNANSWERED);
    }

    @Test
    void whatTheTotalsOfTheDistrictsLeaveIsFound() {
        assertThat(check(Map.of()).findings())
                .filteredOn(finding -> finding.kind() == Kind.DISCLOSURE)
                .extracting(EditionFinding::topic, EditionFinding::what)
                .anySatisfy(found -> assertThat(found.toList().get(1))
                        .asString()
                        .startsWith("total recorded crime, North Warwickshire (district)"))
                .allSatisfy(found -> assertThat(found.toList().getFirst()).isEqualTo("total-recorded-crime"));
    }

    private static List<EditionFinding> found(String topic, String text) {
        return check(Map.of(topic, said(text))).findings().stream()
                .filter(finding -> finding.topic().equals(topic))
                .toList();
    }

    private static EditionCheck.Checked check(Map<String, Commentary> commentary) {
        return EditionCheck.of(CONTENT, commentary, CATALOGUE, TEXT, () -> false);
    }

    private static Commentary said(String text) {
        return new Commentary(text, MOMENT, "analyst", null);
    }
}
