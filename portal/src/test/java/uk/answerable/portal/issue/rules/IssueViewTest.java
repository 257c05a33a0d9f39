package uk.answerable.portal.issue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.graph.rules.PageInfo;
import uk.answerable.portal.issue.rules.Issue.Subject;
import uk.answerable.portal.issue.rules.IssueAnswer.Chart;
import uk.answerable.portal.issue.rules.IssueAnswer.Entries;
import uk.answerable.portal.issue.rules.IssueAnswer.Entry;
import uk.answerable.portal.issue.rules.IssueAnswer.Figure;
import uk.answerable.portal.issue.rules.IssueAnswer.Figures;
import uk.answerable.portal.issue.rules.IssueAnswer.Force;
import uk.answerable.portal.issue.rules.IssueAnswer.Measure;
import uk.answerable.portal.issue.rules.IssueAnswer.Period;
import uk.answerable.portal.issue.rules.IssueAnswer.Point;
import uk.answerable.portal.issue.rules.IssueAnswer.Report;
import uk.answerable.portal.issue.rules.IssueAnswer.Request;
import uk.answerable.portal.issue.rules.IssueAnswer.Said;
import uk.answerable.portal.issue.rules.IssueAnswer.Series;

class IssueViewTest {

    private static final Issue MEASURE = new Issue("warwickshire", Subject.MEASURE, "victim_satisfaction");
    private static final Issue REQUEST = new Issue("warwickshire", Subject.REQUEST, "WK-Q3#2");
    private static final Entry ASKED = entry("REQUEST", LocalDate.of(2020, 1, 20));

    @Test
    void whatWasSaidStandsByYearInTheOrderItCame() {
        var view = view(MEASURE, figures(), said(null, ASKED, entry("FINDINGS", LocalDate.of(2021, 3, 1)), ASKED));

        assertThat(view.years()).extracting(IssueView.Year::name).containsExactly("2020", "2021");
        assertThat(view.years().getFirst().entries().getFirst().kind()).isEqualTo("Request to the force");
    }

    @Test
    void figuresAreNewestFirstWithTheVersionThatIsKnownNow() {
        var lines = view(MEASURE, figures(), said(null)).figures().lines();

        assertThat(lines).extracting(IssueView.FigureLine::period).containsExactly("December 2019", "November 2019");
        assertThat(lines.getFirst().dated()).isEqualTo("known on 6 March 2020, version 2");
    }

    @Test
    void aRequestIsCalledByItsTopic() {
        var said = new Said(
                List.of(new Request(2, "Victim satisfaction", new Report("WK-Q3", "Scrutiny"))),
                List.of(),
                new Entries(List.of(ASKED), new PageInfo(true, "abc")));

        var view = view(REQUEST, null, said);

        assertThat(view.heading()).isEqualTo("Victim satisfaction");
        assertThat(view.next()).isEqualTo("/forces/warwickshire/issues/request/WK-Q3/2?after=abc");
    }

    @Test
    void aMeasureNobodyKnowsAndASubjectOnWhichNothingWasSaidAreNoPages() {
        assertThat(IssueView.of(MEASURE, "W", given(new Figures(null), said(null))))
                .isEmpty();
        assertThat(IssueView.of(REQUEST, "W", given(null, said(null)))).isEmpty();
    }

    @Test
    void figuresThatCannotBeHadLeaveWhatWasSaid() {
        var answer = new Given<>(new IssueAnswer(new Force("W"), null, said(null, ASKED)), Set.of("figures"));

        var view = IssueView.of(MEASURE, "W", answer).orElseThrow();

        assertThat(view.figuresMissing()).isTrue();
        assertThat(view.years()).hasSize(1);
    }

    @Test
    void aDayThatIsNotRecordedIsSaid() {
        var view = view(MEASURE, figures(), said(null, entry("MINUTE", null)));

        assertThat(view.years().getFirst().name()).isEqualTo("Day not recorded");
        assertThat(view.years().getFirst().entries().getFirst().day()).isNull();
    }

    private static IssueView view(Issue issue, @Nullable Figures figures, Said said) {
        return IssueView.of(issue, "Warwickshire Police", given(figures, said)).orElseThrow();
    }

    private static Given<IssueAnswer> given(@Nullable Figures figures, Said said) {
        return new Given<>(new IssueAnswer(new Force("Warwickshire Police"), figures, said), Set.of());
    }

    private static Said said(@Nullable String cursor, Entry... entries) {
        return new Said(List.of(), List.of(), new Entries(List.of(entries), new PageInfo(cursor != null, cursor)));
    }

    private static Entry entry(String kind, @Nullable LocalDate on) {
        return new Entry(kind, on, "Victim satisfaction", "Is it safe?", null, "2", null);
    }

    private static Figures figures() {
        return new Figures(new Series(
                new Measure("Victim satisfaction", "%"),
                new Chart("too few points"),
                List.of(point("2019-11", 1), point("2019-12", 2))));
    }

    private static Point point(String month, int version) {
        return new Point(
                new Period(month),
                new Figure("75%", version, "004", null, OffsetDateTime.parse("2020-03-06T12:00:00Z"), null));
    }
}
