package uk.answerable.performance.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.chart.rules.Side;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.recurring.rules.RecurringException;

/** The list of recurring exceptions in an edition of December 2019. */
class RecurringTableTest {

    private static final EditionQuestion DECEMBER = ReferenceFigures.warwickshire("2019-12");
    private static final String NORTH = "warwickshire/north-warwickshire-area";
    private static final RecurringException.Clearing CLEARED =
            new RecurringException.Clearing(1, 2, Instant.parse("2020-01-20T00:00:00Z"), "analyst", "a new marker");

    @Test
    void theOfficeReadsWhatRecursWithItsFirstAndLastPeriod() {
        var table = table(EditionContext.NONE.audience(), rape(NORTH, "2019-11", "2019-12"));

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.label()).isEqualTo("Rape offences, North Warwickshire");
            assertThat(row.cells())
                    .extracting(EditionTable.Cell::printed)
                    .containsExactly("2019-11", "2", "2019-12", "recurring");
            assertThat(row.cells().getLast().mark()).isEqualTo(EditionTable.Mark.EXCEPTIONAL);
        });
    }

    @Test
    void whatWasClearedStandsInTheNextEditionAndInNoLaterOne() {
        var cleared = new RecurringException(
                UUID.randomUUID(),
                rape(NORTH, "2019-11").of(),
                rape(NORTH, "2019-11", "2019-12").periods(),
                List.of(CLEARED));

        assertThat(tables(after("2020-01-10T00:00:00Z"), Audience.OFFICE, cleared))
                .singleElement()
                .satisfies(table -> assertThat(
                                table.rows().getFirst().cells().getLast().printed())
                        .isEqualTo("cleared"));
        assertThat(tables(after("2020-02-10T00:00:00Z"), Audience.OFFICE, cleared))
                .isEmpty();
    }

    @Test
    void thePublicReadsThoseOnlyWhoseEveryFigureItReads() {
        // 2018-01 stands in nothing the public reads.
        assertThat(tables(DECEMBER, Audience.PUBLIC, rape(NORTH, "2019-11", "2019-12")))
                .hasSize(1);
        assertThat(tables(DECEMBER, Audience.PUBLIC, rape(NORTH, "2018-01", "2018-02", "2019-12")))
                .isEmpty();
    }

    @Test
    void aSeriesTheEditionDoesNotReadIsNotListed() {
        assertThat(tables(DECEMBER, Audience.OFFICE, rape("cheshire", "2019-11", "2019-12")))
                .isEmpty();
    }

    private static EditionQuestion after(String previous) {
        return new EditionQuestion(
                DECEMBER.dictionary(),
                DECEMBER.catalogue(),
                DECEMBER.force(),
                DECEMBER.template(),
                DECEMBER.period(),
                DECEMBER.asKnownAt(),
                DECEMBER.records(),
                Instant.parse(previous));
    }

    private static EditionTable table(Audience audience, RecurringException recurring) {
        return tables(DECEMBER, audience, recurring).getFirst();
    }

    private static List<EditionTable> tables(
            EditionQuestion question, Audience audience, RecurringException recurring) {
        return Assembly.of(
                        question,
                        ReferenceFigures.of(question),
                        new EditionContext(audience, List.of(recurring), List.of()))
                .tables()
                .stream()
                .filter(table -> table.title().equals("Recurring exceptions"))
                .toList();
    }

    static RecurringException rape(String area, String... months) {
        return new RecurringException(
                UUID.randomUUID(),
                new RecurringException.Of("warwickshire", "rape_offences", area, "count", Side.HIGH),
                Stream.of(months).map(RecurringTableTest::month).toList(),
                List.of());
    }

    private static RecurringException.Exceptional month(String text) {
        var month = YearMonth.parse(text);
        LocalDate end = month.atEndOfMonth();
        return new RecurringException.Exceptional(
                new Period(month.atDay(1), end, PeriodKind.MONTH), Instant.parse("2020-01-05T00:00:00Z"));
    }
}
