package uk.answerable.performance.derivation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.answerable.kernel.errors.Outcome;

class DerivationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERCENT_CHANGE | current=53; previous=48 | 1 | +10.4%",
                "PERCENT_CHANGE | current=1; previous=0 | 1 | not applicable",
                "POINTS_CHANGE | current=79.0%; previous=82.6% | 0 | -4pp",
                "SHARE | numerator=284; denominator=3,419 | 1 | 8.3%",
                "RATE_PER_1000 | count=453; base=564466 | 2 | 0.80",
                "DIFFERENCE | current=14:01; previous=13:58 | 0 | 00:03",
                "AVERAGE | =14:01; =13:58 | 0 | 14:00",
                "AVERAGE | =10; =20; weight=1; weight=3 | 1 | 17.5",
                "SUM | =75%; =15%; =10% | 0 | 100%",
                "FEASIBLE_COUNTS | percent=63%; base=36 | 0 | none",
                "FEASIBLE_COUNTS | percent=63%; base=35 | 0 | 22",
                "BAND | victims=72; minimum=6 | 0 | at least 432",
                "BAND | victims=65; minimum=3; maximum=5 | 0 | 195 to 325",
                "IMPLIED_COUNT | count=5488; percent=11.0% | 0 | 601 to 606",
                "ARROW | change=-2.6% | 0 | diagonal down",
                "ARROW | change=2.5% | 0 | flat",
                "ARROW | current=307; previous=359 | 0 | steep down",
                "AGAINST_AVERAGE | current=906; average=903 | 0 | in line",
                "AGAINST_AVERAGE | current=139; average=141 | 0 | below",
                "SIGNIFICANT_AGAINST_AVERAGE | current=53; average=39 | 0 | significantly above",
                "SIGNIFICANT_AGAINST_AVERAGE | current=48; average=36 | 0 | not significant",
                "SIGNIFICANT_AGAINST_AVERAGE | current=0; average=4 | 0 | significantly below",
                "SIGNIFICANT_AGAINST_AVERAGE | current=75%; average=80%; base=40 | 0 | not significant",
                "SIGNIFICANT_AGAINST_AVERAGE | current=75%; average=80%; base=400 | 0 | significantly below",
                "STABILITY | current=344; previous=343 | 0 | stable",
                "MONTHS_COVERED | total=619; average=71 | 0 | 8.7 months",
                "VARIANCE | establishment=977.00; strength=979.71 | 2 | +2.71",
                "FLOW | whole=7; =4; =3 | 0 | 7",
                "SHARE_OF_CHANGE | current=454; previous=400; whole_current=900; whole_previous=828 | 0 | 75%",
                "SHARE_OF_CHANGE | current=4; previous=2; whole_current=9; whole_previous=9 | 0 | not applicable",
                "UNRECORDED | percent=83.6%; reports=70732 | 0 | 11600",
                "RANK_CHANGE | =1; =2; =7 | 0 | declined",
                "HALF_WIDTH | percent=83.6%; sample=1580; population=35366 | 2 | 1.78"
            })
    void ofEachKind(DerivationKind kind, String figures, int decimals, String printed) {
        assertThat(derived(asked(kind, figures, decimals)).printed()).isEqualTo(printed);
    }

    @Test
    void aSumTellsWhatBelongsToNoPart() {
        var derived = derived(asked(DerivationKind.SUM, "=1791; =1747; =977; =1181; whole=5746", 0));

        assertThat(derived.printed()).isEqualTo("5696");
        assertThat(derived.explanation()).endsWith("50 of the whole belongs to no part");
    }

    @Test
    void theHighestSince() {
        var series =
                List.of(term("2019-09", "30"), term("2019-10", "50"), term("2019-11", "20"), term("2019-12", "40"));

        assertThat(derived(asked(DerivationKind.HIGHEST_SINCE, series)).printed())
                .isEqualTo("highest since 2019-10");
        assertThat(derived(asked(DerivationKind.HIGHEST_SINCE, series.subList(0, 2)))
                        .printed())
                .isEqualTo("highest of all held");
        assertThat(derived(asked(DerivationKind.HIGHEST_SINCE, series.subList(0, 3)))
                        .printed())
                .isEqualTo("lowest of all held");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERCENT_CHANGE | current=718; previous=655 | 9.6% | true",
                "PERCENT_CHANGE | current=655; previous=718 | -8% | false",
                "PERCENT_CHANGE | current=655; previous=718 | 9% | false",
                "ROUNDED | =47.7% | 47% | false",
                "SUM | =33; =11 | 44 | true",
                "BAND | victims=3; minimum=20 | 38 offences for 3 people with 20+ each | false",
                "MONTHS_COVERED | total=619; average=71 | Q1 & Q2 (6 months) | false",
                "MONTHS_COVERED | total=619; average=71 | Q1, Q2 & Q3 | true",
                "THRESHOLD | =1002; =1000; =991 | above 1,000 | false",
                "QUOTIENT | numerator=9.99; denominator=52 | less than 20p per week | true",
                "QUOTIENT | numerator=9.99; denominator=52 | less than 19p per week | false",
                "HALF_WIDTH | percent=83.6%; sample=1580; population=35366 | 1.79 | true",
                "HALF_WIDTH | percent=83.6%; sample=1580 | 1.79 | false",
                "SIGNIFICANT_AGAINST_AVERAGE | current=53; average=39 | significantly higher than average | true",
                "SIGNIFICANT_AGAINST_AVERAGE | current=53; average=39 | significantly below average | false",
                "SIGNIFICANT_AGAINST_AVERAGE | current=48; average=36 | significantly above average | false",
                "SIGNIFICANT_AGAINST_AVERAGE | current=48; average=36 | not significantly above average | true",
                "STABILITY | current=344; previous=343 | remained stable | true"
            })
    void aStatedFigureIsHeldAgainstIt(DerivationKind kind, String figures, String stated, boolean agrees) {
        var asked = asked(kind, figures, 1);

        assertThat(Agreement.of(asked, derived(asked), stated)).hasValue(agrees);
    }

    @Test
    void directionsOfSeveralAreas() {
        var asked = asked(
                DerivationKind.DIRECTION,
                List.of(
                        new Term("current", "North Warwickshire", number("139")),
                        new Term("previous", "North Warwickshire", number("146")),
                        new Term("current", "South Warwickshire", number("73")),
                        new Term("previous", "South Warwickshire", number("60"))));
        var derived = derived(asked);

        assertThat(derived.printed()).isEqualTo("decrease in North Warwickshire; increase in South Warwickshire");
        assertThat(Agreement.of(asked, derived, "increased in South")).hasValue(true);
        assertThat(Agreement.of(asked, derived, "increased in both areas")).hasValue(false);
        assertThat(Agreement.of(asked, derived, "decreased in South")).hasValue(false);
        assertThat(Agreement.of(asked, derived, "South increased, North decreased"))
                .hasValue(true);
        assertThat(Agreement.of(asked, derived, "South decreased, North decreased"))
                .hasValue(false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SHARE | numerator=3; denominator=0 | denominator is zero: nothing can be divided by it",
                "SHARE | numerator=3 | SHARE needs a figure in the role denominator",
                "SHARE | numerator=3; denominator=4; base=5 | SHARE knows no role base; its roles are [denominator,"
                        + " numerator]",
                "FEASIBLE_COUNTS | percent=5%; base=99999 | base is a whole number up to 10000",
                "SIGNIFICANT_AGAINST_AVERAGE | current=7.5; average=5 | current is no whole number: give the base of a"
                        + " percentage",
                "SIGNIFICANT_AGAINST_AVERAGE | current=-7; average=5 | current is negative",
                "SIGNIFICANT_AGAINST_AVERAGE | current=101%; average=5%; base=40 | current is more than 100 per cent",
                "ARROW | current=5 | ARROW needs a change in per cent, or current and previous",
                "COUNT_FROM_RATE | rate=0.7 | each rate needs its base, or lower_base and upper_base, by label"
            })
    void whatIsMissingIsSaid(DerivationKind kind, String figures, String reason) {
        var outcome = Derivations.derive(asked(kind, figures, 0));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons().toString()).contains(reason));
    }

    private static Derived derived(Derivation asked) {
        return Derivations.derive(asked).orThrow();
    }

    private static Derivation asked(DerivationKind kind, String figures, int decimals) {
        var terms = new ArrayList<Term>();
        for (var figure : figures.split(";")) {
            var parts = figure.strip().split("=", 2);
            terms.add(new Term(parts[0], "", number(parts[1])));
        }
        return new Derivation(kind, terms, decimals, Bands.INFERRED, "");
    }

    private static Derivation asked(DerivationKind kind, List<Term> terms) {
        return new Derivation(kind, terms, 0, Bands.INFERRED, "");
    }

    private static Term term(String label, String value) {
        return new Term("", label, number(value));
    }

    private static Quantity number(String text) {
        return Quantity.read(text).orElseThrow();
    }
}
