package uk.answerable.performance.disclosure.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.area.rules.Area;
import uk.answerable.performance.area.rules.AreaLevel;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.PeriodKind;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;

class SmallCountsTest {

    private static final List<Area> AREAS = List.of(
            new Area("f", "f", "Force", AreaLevel.FORCE, null),
            new Area("f/north", "f", "North", AreaLevel.POLICING_AREA, "f"),
            new Area("f/south", "f", "South", AreaLevel.POLICING_AREA, "f"),
            new Area("f/n1", "f", "N1", AreaLevel.DISTRICT, "f/north"),
            new Area("f/n2", "f", "N2", AreaLevel.DISTRICT, "f/north"),
            new Area("f/n3", "f", "N3", AreaLevel.DISTRICT, "f/north"),
            new Area("f/s1", "f", "S1", AreaLevel.DISTRICT, "f/south"),
            new Area("f/s2", "f", "S2", AreaLevel.DISTRICT, "f/south"));
    private static final SmallCounts RULE = new SmallCounts(AREAS, "f", 5);

    @Test
    void aSingleDeathIsHiddenWithItsNeighbour() {
        assertThat(RULE.withheld(Map.of("f/north", 1L, "f/south", 9L))).containsExactlyInAnyOrder("f/north", "f/south");
        assertThat(RULE.withheld(Map.of("f/north", 0L, "f/south", 9L))).isEmpty();
    }

    @Test
    void whereItIsTheOnlyOneTheZerosBesideItAreHiddenToo() {
        assertThat(RULE.withheld(Map.of("f/north", 0L, "f/south", 1L))).containsExactlyInAnyOrder("f/north", "f/south");
    }

    @Test
    void districtsHideEachOtherWithinTheirOwnArea() {
        var withheld = RULE.withheld(
                Map.of("f/north", 30L, "f/south", 20L, "f/n1", 2L, "f/n2", 10L, "f/n3", 18L, "f/s1", 8L, "f/s2", 12L));

        assertThat(withheld).containsExactlyInAnyOrder("f/n1", "f/n2");
    }

    @Test
    void anAreaThatHidesAnotherIsNotGivenAwayByItsDistricts() {
        var withheld = RULE.withheld(Map.of("f/north", 3L, "f/south", 20L, "f/s1", 8L, "f/s2", 12L));

        assertThat(withheld).containsExactlyInAnyOrder("f/north", "f/south", "f/s1", "f/s2");
    }

    @Test
    void withoutTheAreasFigureItsDistrictsArePartsOfTheForce() {
        assertThat(RULE.withheld(Map.of("f/n1", 2L, "f/n2", 10L, "f/s1", 8L, "f/s2", 12L)))
                .containsExactlyInAnyOrder("f/n1", "f/s1");
    }

    private static Known figure(String printed, ValueForm form) {
        return new Known(
                new Period(LocalDate.of(2019, 12, 1), LocalDate.of(2019, 12, 31), PeriodKind.MONTH),
                new Value(printed, new BigDecimal(printed), form, "u", null, null),
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                "s",
                "one individual");
    }

    @Test
    void whatIsHiddenLosesNumberSampleAndNote() {
        var shown = RULE.protect(Map.of(
                "f", List.of(figure("3", ValueForm.COUNT)),
                "f/north", List.of(figure("1", ValueForm.COUNT)),
                "f/south", List.of(figure("2", ValueForm.COUNT))));

        assertThat(shown.get("f"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value().printed()).isEqualTo("3"));
        assertThat(shown.get("f/north")).singleElement().satisfies(figure -> {
            assertThat(figure.value().number()).isNull();
            assertThat(figure.value().printed()).isEqualTo("withheld");
            assertThat(figure.note()).startsWith("withheld: ").doesNotContain("individual");
        });
    }

    @Test
    void aRateOfAPartIsHiddenAlways() {
        var shown = RULE.protect(Map.of("f/n1", List.of(figure("0.16", ValueForm.NUMBER))));

        assertThat(shown.get("f/n1"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value().number()).isNull());
    }
}
