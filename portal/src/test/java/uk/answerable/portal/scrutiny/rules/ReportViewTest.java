package uk.answerable.portal.scrutiny.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.graph.rules.PageInfo;
import uk.answerable.portal.scrutiny.rules.ReportAnswer.Answer;
import uk.answerable.portal.scrutiny.rules.ReportAnswer.Measure;
import uk.answerable.portal.scrutiny.rules.ReportAnswer.Report;
import uk.answerable.portal.scrutiny.rules.ReportAnswer.Request;

class ReportViewTest {

    private static final LocalDate ASKED = LocalDate.of(2020, 1, 20);

    @Test
    void aRequestStandsBesideItsAnswerInWords() {
        var answer = new Answer("1.4", "It is", LocalDate.of(2020, 1, 30), "Head of Local Policing", "DISPUTED", true);

        var request = view(request("DISPUTED", answer)).requests().getFirst();

        assertThat(request.status()).isEqualTo("disputed");
        assertThat(request.answer().kind()).isEqualTo("disputed");
        assertThat(request.answer().given())
                .isEqualTo("Head of Local Policing, 30 January 2020, after the day it was due");
        assertThat(request.issue()).isEqualTo("/forces/warwickshire/issues/request/WK-Q3/2");
    }

    @Test
    void whatHasNoFullAnswerIsCountedAsOpen() {
        assertThat(view(request("UNANSWERED", null)).open()).hasSize(1);
        assertThat(view(request("PARTLY_ANSWERED", null)).open()).hasSize(1);
        assertThat(view(request("ANSWERED", null)).open()).isEmpty();
    }

    @Test
    void aMeasureWhoseNameCannotBeHadIsNotShownByItsCode() {
        assertThat(view(request("ASKED", null)).requests().getFirst().measures())
                .extracting(Measure::label)
                .containsExactly("Victim satisfaction");
    }

    @Test
    void aListTellsHowManyWereAnsweredAndWhatWasNeverTakenUp() {
        var report = new ScrutinyListAnswer.Report(
                "WK-Q3",
                "Q3",
                ASKED,
                "Office",
                null,
                List.of(new ScrutinyListAnswer.Request("ANSWERED"), new ScrutinyListAnswer.Request("UNANSWERED")),
                List.of(new ScrutinyListAnswer.Ask("Violence with injury")));
        var answer = new ScrutinyListAnswer(
                new ScrutinyListAnswer.Force("Warwickshire Police"),
                new ScrutinyListAnswer.Reports(List.of(report), new PageInfo(true, "abc")),
                List.of(new ScrutinyListAnswer.Body("warwickshire-marac", "MARAC", "OTHER")),
                null,
                null);

        var view = ScrutinyListView.of(
                "warwickshire", new ScrutinyListAnswer.Force("Warwickshire Police"), new Given<>(answer, Set.of()));

        assertThat(view.reports().getFirst().standing())
                .isEqualTo("2 requests, 1 answered; 1 ask of its text not answered");
        assertThat(view.next()).isEqualTo("/forces/warwickshire/scrutiny?after=abc");
        assertThat(view.bodies()).isEmpty();
        assertThat(view.otherBodies()).hasSize(1);
    }

    private static Request request(String status, @Nullable Answer answer) {
        return new Request(
                2,
                "Victim satisfaction",
                "reassurance",
                "Is it safe?",
                ASKED,
                status,
                List.of(new Measure("a", "Victim satisfaction"), new Measure("b", null)),
                answer);
    }

    private static ReportView view(Request request) {
        return ReportView.of(new Report(
                "WK-Q3",
                "warwickshire",
                "Scrutiny",
                "v1",
                ASKED,
                "Office",
                "",
                null,
                List.of(request),
                List.of(),
                List.of(),
                List.of()));
    }
}
