package uk.answerable.portal.force.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.portal.force.rules.ForceAnswer.Area;
import uk.answerable.portal.force.rules.ForceAnswer.Body;
import uk.answerable.portal.force.rules.ForceAnswer.Change;
import uk.answerable.portal.force.rules.ForceAnswer.Chart;
import uk.answerable.portal.force.rules.ForceAnswer.Comparison;
import uk.answerable.portal.force.rules.ForceAnswer.Complaints;
import uk.answerable.portal.force.rules.ForceAnswer.Earlier;
import uk.answerable.portal.force.rules.ForceAnswer.Figure;
import uk.answerable.portal.force.rules.ForceAnswer.Figures;
import uk.answerable.portal.force.rules.ForceAnswer.Measure;
import uk.answerable.portal.force.rules.ForceAnswer.Meeting;
import uk.answerable.portal.force.rules.ForceAnswer.Meetings;
import uk.answerable.portal.force.rules.ForceAnswer.Period;
import uk.answerable.portal.force.rules.ForceAnswer.Point;
import uk.answerable.portal.force.rules.ForceAnswer.Sample;
import uk.answerable.portal.force.rules.ForceAnswer.Series;
import uk.answerable.portal.force.rules.ForceAnswer.Share;
import uk.answerable.portal.force.rules.ForceAnswer.Timeliness;
import uk.answerable.portal.graph.rules.Answer.Given;

class ForceViewTest {

    private static final Body PANEL = new Body("warwickshire-pcp", "Warwickshire Police and Crime Panel");

    @Test
    void aFigureIsShownWithItsComparisonsAndTheReasonWhereThereIsNone() {
        var row = view(figures(satisfaction("victim satisfaction")), null, null)
                .rows()
                .getFirst();

        assertThat(row.printed()).isEqualTo("75%");
        assertThat(row.period()).isEqualTo("December 2019");
        assertThat(row.previous()).isEqualTo("Down (-1pp) from 76% in November 2019");
        assertThat(row.lastYear()).isEqualTo("Not compared with December 2018: no figure for 2018-12");
        assertThat(row.caution()).isEqualTo("3 points; limits need 13");
        assertThat(row.dated()).isEqualTo("known on 6 March 2020");
        assertThat(row.unit()).isEqualTo("%, percent rolling 3 months");
    }

    @Test
    void aSeriesWithoutPointsHasNoRow() {
        var empty = new Series(
                new Measure("m", "label", "%"), new Area("force"), "percent", new Chart("no points"), List.of());

        assertThat(view(figures(empty), null, null).rows()).isEmpty();
    }

    @Test
    void aServiceThatIsAwayEmptiesItsPartOnly() {
        var view = view(figures(satisfaction("x")), null, null, "meetings", "complaints");

        assertThat(view.rows()).hasSize(1);
        assertThat(view.figuresMissing()).isFalse();
        assertThat(view.meetingsMissing()).isTrue();
        assertThat(view.complaintsMissing()).isTrue();
    }

    @Test
    void meetingsAreListedWithDayTimeBodyAndPlace() {
        var meeting = new Meeting(
                "WK-PCP-2020-03-16",
                "Panel",
                LocalDate.of(2020, 3, 16),
                LocalTime.of(10, 30),
                "Shire Hall",
                "AGENDA_PUBLISHED",
                PANEL);
        var bare = new Meeting("R", "Board", LocalDate.of(2020, 1, 28), null, "", "HELD", null);

        var view = view(figures(), new Meetings(List.of(PANEL), List.of(meeting), List.of(bare)), null);

        assertThat(view.next())
                .containsExactly(new MeetingRow(
                        "WK-PCP-2020-03-16",
                        "Monday 16 March 2020",
                        "10:30am",
                        PANEL.name(),
                        "Shire Hall",
                        "agenda published"));
        assertThat(view.last())
                .containsExactly(new MeetingRow("R", "Tuesday 28 January 2020", null, "Board", null, "held"));
    }

    @Test
    void complaintsAreThoseOfTheNewestMonthThatHasAny() {
        var complaints = new Complaints(
                List.of(
                        month("2019-12", share(20, 19, "95%", null)),
                        month("2019-11", share(16, 14, "88%", null)),
                        month("2020-01", share(0, 0, null, "no case"))),
                null);

        var timeliness = view(figures(), null, complaints).timeliness();

        assertThat(timeliness).isNotNull();
        assertThat(timeliness.month()).isEqualTo("December 2019");
        assertThat(timeliness.generated()).isTrue();
        assertThat(timeliness.shares().getFirst())
                .isEqualTo(new TimelinessView.ShareRow("Recorded", "19 of 20", "95%", "120 working days", "policy"));
    }

    @Test
    void withoutAnyCaseThereIsNoMonthToShow() {
        var complaints = new Complaints(List.of(month("2020-01", share(0, 0, null, "no case"))), null);

        assertThat(view(figures(), null, complaints).timeliness()).isNull();
    }

    @Test
    void theFileHasOneLinePerFigureAndKeepsCodes() {
        var csv = FiguresCsv.of(figures(satisfaction("victims, \"whole\" experience")));

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv)
                .endsWith("\r\n")
                .contains("warwickshire,victim_satisfaction,\"victims, \"\"whole\"\" experience\",Force")
                .contains(",2019-12,2019-12-01,2019-12-31,75%,75,")
                .contains(",2019-11,76%,-1pp,-1,,2018-12,,,,no figure for 2018-12,");
    }

    @Test
    void theFileStartsNoFormulaInASpreadsheet() {
        assertThat(FiguresCsv.of(figures(satisfaction("=HYPERLINK(1)")))).contains(",'=HYPERLINK(1),");
    }

    private static ForceView view(
            Figures figures, @Nullable Meetings meetings, @Nullable Complaints complaints, String... missing) {
        var answer = new Given<>(new ForceAnswer(figures, meetings, complaints), Set.of(missing));
        return ForceView.of(figures, answer, null);
    }

    private static Figures figures(Series... series) {
        return new Figures("warwickshire", "Warwickshire Police", List.of(series));
    }

    private static Series satisfaction(String label) {
        var known = OffsetDateTime.parse("2020-03-06T00:00:00Z");
        var point = new Point(
                period("2019-12", 2019, 12),
                new Figure("75%", BigDecimal.valueOf(75), "%", "004:2(2):p8", "Agenda pack", known, null, null),
                new Sample(null, null, "not stated"),
                new Comparison(
                        period("2019-11", 2019, 11),
                        new Earlier("76%"),
                        new Change("-1pp", "POINTS", BigDecimal.ONE.negate()),
                        null),
                new Comparison(period("2018-12", 2018, 12), null, null, "no figure for 2018-12"));
        return new Series(
                new Measure("victim_satisfaction", label, "%"),
                new Area("Force"),
                "percent_rolling_3_months",
                new Chart("3 points; limits need 13"),
                List.of(point));
    }

    private static Period period(String label, int year, int month) {
        var start = LocalDate.of(year, month, 1);
        return new Period(label, start, start.plusMonths(1).minusDays(1));
    }

    private static Timeliness month(String month, Share share) {
        return new Timeliness(month, share, share, "computed from cases", true);
    }

    private static Share share(int total, int within, @Nullable String percent, @Nullable String reason) {
        return new Share(total, within, percent, 120, "working", "policy", reason);
    }
}
