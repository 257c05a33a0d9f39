package uk.answerable.performance.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.disclosure.store.DisclosureFile;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.SeriesKey;
import uk.answerable.performance.observation.rules.Value;

/** What the public is shown: the single homicide of December 2019 cannot be traced to a district (004:2(2):p25). */
class PublicVersionTest {

    private static final EditionQuestion DECEMBER = ReferenceFigures.warwickshire("2019-12");
    private static final Map<SeriesKey, List<Known>> SHOWN =
            PublicVersion.of(DECEMBER, DisclosureFile.read(), ReferenceFigures.of(DECEMBER));

    @Test
    void smallCountsOfPartsAreWithheldAndThatOfTheForceIsShown() {
        assertThat(newest("road_deaths", "warwickshire/south-warwickshire-area", "count"))
                .isEqualTo("withheld");
        assertThat(newest("road_deaths", "warwickshire", "count")).isEqualTo("2");
    }

    @Test
    void noAreasTotalOfTheMonthIsShownWhereTheRowsLeaveOneHomicide() {
        for (var area : DECEMBER.districts()) {
            assertThat(newest("total_recorded_crime", area.code(), CrimeTables.DISTRICT))
                    .as(area.code())
                    .isEqualTo("withheld");
            assertThat(newest("total_recorded_crime", area.code(), CrimeTables.RATE))
                    .isEqualTo("withheld");
        }
        assertThat(newest("total_recorded_crime", "warwickshire/north-warwickshire-area", "count"))
                .isEqualTo("withheld");
        assertThat(newest("total_recorded_crime", "warwickshire", "count")).isEqualTo("3738");
        assertThat(newest("shoplifting", "warwickshire/rugby-district", CrimeTables.DISTRICT))
                .isEqualTo("46");
    }

    @Test
    void totalsAreShownWhereTheRowsLeaveNothing() {
        var figures = ReferenceFigures.of(DECEMBER);
        for (var area : DECEMBER.districts()) {
            figures.computeIfPresent(
                    DECEMBER.key("total_recorded_crime", area.code(), CrimeTables.DISTRICT), (key, known) -> {
                        var sum = listed(figures, area.code());
                        return known.stream()
                                .map(figure -> new Known(
                                        figure.period(),
                                        new Value(
                                                sum.toString(),
                                                sum,
                                                figure.value().form(),
                                                figure.value().unit(),
                                                null,
                                                null),
                                        1,
                                        figure.knownAt(),
                                        null,
                                        figure.source(),
                                        null))
                                .toList();
                    });
        }

        var shown = PublicVersion.of(DECEMBER, DisclosureFile.read(), figures);

        assertThat(shown.get(DECEMBER.key("total_recorded_crime", "warwickshire/rugby-district", CrimeTables.DISTRICT)))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value().number()).isNotNull());
    }

    private static BigDecimal listed(Map<SeriesKey, List<Known>> figures, String area) {
        return CrimeTables.rows(DECEMBER).stream()
                .filter(measure -> !measure.equals("total_recorded_crime"))
                .map(measure -> figures.get(DECEMBER.key(measure, area, CrimeTables.DISTRICT)))
                .filter(known -> known != null)
                .map(known -> known.getFirst().value().number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void theTablesOfThePublicEditionSayWhy() {
        var content = Assembly.of(DECEMBER, SHOWN, EditionContext.NONE);

        assertThat(content.tables())
                .filteredOn(table -> table.title().equals("Districts: Rugby"))
                .singleElement()
                .satisfies(table -> assertThat(table.notes()).anyMatch(note -> note.startsWith("withheld: ")));
        assertThat(content.summary())
                .hasSameSizeAs(ReferenceFigures.assembled(DECEMBER).summary());
    }

    private static String newest(String measure, String area, String statistic) {
        return SHOWN.get(DECEMBER.key(measure, area, statistic)).stream()
                .filter(figure -> figure.period().end().equals(DECEMBER.end()))
                .findFirst()
                .orElseThrow()
                .value()
                .printed();
    }
}
