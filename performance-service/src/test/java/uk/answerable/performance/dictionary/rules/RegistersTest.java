package uk.answerable.performance.dictionary.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.area.rules.TableOrder;
import uk.answerable.performance.chart.rules.SeriesBreaks;
import uk.answerable.performance.dictionary.store.CatalogueFiles;
import uk.answerable.performance.dictionary.store.DictionaryFiles;
import uk.answerable.performance.measure.rules.MeasureChange;
import uk.answerable.performance.measure.rules.MeasureChange.MeasureChangeKind;

/** What the reviewed registers make of the reference documents. */
class RegistersTest {

    private static final String SATISFACTION = "user_satisfaction_all_standard_survey_whole_experience";

    private final Dictionary dictionary = DictionaryFiles.read();
    private final Catalogue catalogue = CatalogueFiles.read(dictionary);
    private final Registers registers = catalogue.registers();

    private List<String> order(String table) {
        return registers.order("warwickshire", table).map(TableOrder::areas).orElseThrow().stream()
                .map(area -> dictionary.area(area).orElseThrow().label())
                .toList();
    }

    @Test
    void twoTablesOfOneReportListTheDistrictsDifferently() {
        assertThat(order(TableOrder.DISTRICTS))
                .containsExactly(
                        "Warwickshire", "North Warwickshire", "Nuneaton & Bedworth", "Rugby", "Stratford", "Warwick");
        assertThat(order("response-times")).endsWith("Rugby", "Warwick", "Stratford");
    }

    @Test
    void anAllianceHasFiguresOfBothUntilItEnds() {
        var alliance = dictionary.alliance("warwickshire-and-west-mercia").orElseThrow();
        var joint = dictionary.area(alliance.area()).orElseThrow();

        assertThat(dictionary.isPlaceOf(joint, "warwickshire")).isTrue();
        assertThat(dictionary.isPlaceOf(joint, "cheshire")).isFalse();
        assertThat(alliance.refuses(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 31)))
                .isEmpty();
        assertThat(alliance.refuses(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 4, 30)))
                .contains("the joint area ended on 2020-04-07: give the figure of each force");
    }

    @Test
    void whatItsTeamMadeIsAnotherSeriesFromTheDayAfter() {
        var day = LocalDate.of(2020, 4, 8);

        assertThat(SeriesBreaks.of(catalogue, SATISFACTION, "warwickshire")).contains(day);
        assertThat(SeriesBreaks.of(catalogue, SATISFACTION, "west-mercia")).contains(day);
        assertThat(SeriesBreaks.of(catalogue, SATISFACTION, "cheshire")).doesNotContain(day);
        assertThat(catalogue.changesOf(SATISFACTION))
                .filteredOn(change -> change.on().equals(day))
                .extracting(MeasureChange::kind)
                .containsOnly(MeasureChangeKind.TEAM);
    }

    @Test
    void aNewSystemBreaksWhatIsCountedInItAndAPlannedOneNothingYet() {
        assertThat(SeriesBreaks.of(catalogue, "cyber_online_crime", "warwickshire"))
                .contains(LocalDate.of(2017, 10, 1));
        assertThat(SeriesBreaks.of(catalogue, "cyber_online_crime", "cheshire"))
                .doesNotContain(LocalDate.of(2017, 10, 1));
        assertThat(registers.systems("west-mercia"))
                .extracting(change -> change.system() + " " + change.on())
                .containsExactly("Athena null", "SAAB null");
        assertThat(SeriesBreaks.of(catalogue, "cdi_audit_timeliness", "west-mercia"))
                .isEmpty();
    }

    @Test
    void theNationalCrimeSurveyAndALocalOneAskDifferentQuestions() {
        assertThat(registers.apart("public_confidence_csew", "public_confidence_local_survey"))
                .contains("Different questions: the national survey asks residents about policing; the local survey"
                        + " asks residents about local policing");
        assertThat(registers.apart("public_confidence_csew", "public_confidence"))
                .as("of one survey")
                .isEmpty();
        assertThat(registers.apart("robbery", "public_confidence_csew")).isEmpty();
    }

    @Test
    void victimsOfOneForceAndOffencesOfTwoAreSaidWithTheFigure() {
        assertThat(registers.counting("da_repeat_victims", "warwickshire", LocalDate.of(2019, 12, 31)))
                .singleElement()
                .satisfies(rule -> assertThat(rule.statement())
                        .endsWith("victims are counted for Warwickshire only, their offences for both forces"));
        assertThat(registers.counting("da_repeat_victims", "cheshire", LocalDate.of(2019, 12, 31)))
                .isEmpty();
    }
}
