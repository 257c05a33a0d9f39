package uk.answerable.portal.preparation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Action;
import uk.answerable.portal.preparation.rules.PreparationAnswer.AgendaVersion;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Ask;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Body;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Commitment;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Due;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Forward;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Item;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Measure;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Meeting;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Paper;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Proposal;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Proposals;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Report;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Reports;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Request;
import uk.answerable.portal.preparation.rules.PreparationAnswer.Version;

class PreparationViewTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 16);

    @Test
    void theOverdueComeFirst() {
        var rows = view(null).forward();

        assertThat(rows).extracting(ForwardRow::reference).containsExactly("2", "1", "3");
        assertThat(rows.getFirst().overdue()).isEqualTo("overdue by 1 day");
        assertThat(rows.getFirst().standing()).isEqualTo("in progress");
        assertThat(rows.get(1).overdue()).isNull();
        assertThat(rows.get(2).due()).isNull();
    }

    @Test
    void aPaperIsItsNewestVersion() {
        var paper = view(null).agenda().getFirst().papers().getFirst();

        assertThat(paper.address()).isEqualTo("/papers/01890a5d-ac96-774b-bcce-b302099a8057/versions/2");
        assertThat(paper.what()).isEqualTo("PDF, 12 pages, v1.1, OFFICIAL-SENSITIVE");
    }

    @Test
    void whatTheForceDidNotAnswerStandsWithWhyItIsThere() {
        assertThat(view(null).unanswered())
                .extracting(PreparationView.OpenAsk::what, PreparationView.OpenAsk::standing)
                .containsExactly(
                        tuple("Request 2: Robbery", "not answered"),
                        tuple("Violence: explain", "asked in the text, not answered"));
    }

    @Test
    void thePackOfTheMembersIsForThem() {
        assertThat(view(null).own()).isTrue();
        assertThat(view(null).packed()).isTrue();
        assertThat(PreparationView.of(meeting(), given(null), List.of("cheshire-sb"))
                        .own())
                .isFalse();
    }

    @Test
    void proposalsAreForWhoTriagesAndOnlyThoseThatWait() {
        assertThat(view(null).proposals()).isNull();
        assertThat(view(new Proposals(List.of(proposal("PROPOSED"), proposal("TAKEN"))))
                        .proposals())
                .extracting(PreparationView.ProposalLine::what)
                .containsExactly("a figure outside its limits, high, since 1 December 2019");
    }

    @Test
    void aPromiseThatWasSettledIsNotShown() {
        assertThat(view(null).commitments()).extracting(Commitment::text).containsExactly("Will write");
    }

    private static PreparationView view(@Nullable Proposals proposals) {
        return PreparationView.of(meeting(), given(proposals), List.of("warwickshire-pcp"));
    }

    private static Given<PreparationAnswer> given(@Nullable Proposals proposals) {
        var report = new Report(
                "WK-Q3",
                "Scrutiny",
                DAY,
                List.of(new Request(1, "Rape", "ANSWERED"), new Request(2, "Robbery", "UNANSWERED")),
                List.of(new Ask("Violence", "explain")));
        return new Given<>(new PreparationAnswer(meeting(), new Reports(List.of(report)), proposals), Set.of());
    }

    private static Meeting meeting() {
        var paper = new Paper(
                "01890a5d-ac96-774b-bcce-b302099a8057",
                "Budget",
                "OFFICIAL_SENSITIVE",
                List.of(new Version(2, "v1.1", "PDF", 12, 9), new Version(1, "v1", "PDF", 11, 9)));
        return new Meeting(
                "WK-PCP-2020-03-16",
                "Panel",
                DAY,
                null,
                "",
                "AGENDA_PUBLISHED",
                null,
                new Body("warwickshire-pcp", "Panel", "warwickshire"),
                null,
                List.of(new AgendaVersion(1)),
                List.of(new Item("1", "Budget", "PUBLIC", List.of(paper))),
                List.of(
                        forward("1", new Action("PCC", null, null, new Due(DAY, null, null))),
                        forward("2", new Action("PCC", "IN_PROGRESS", null, new Due(DAY.minusDays(1), null, null))),
                        forward("3", null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Commitment("Will write", "SPOKEN"), new Commitment("Done", "MADE_ACTION")));
    }

    private static Forward forward(String reference, @Nullable Action action) {
        return new Forward(reference, "Precept", null, "", "", null, action);
    }

    private static Proposal proposal(String state) {
        return new Proposal(
                "force", "OUTSIDE_LIMIT", "HIGH", state, LocalDate.of(2019, 12, 1), new Measure("robbery", "Robbery"));
    }
}
