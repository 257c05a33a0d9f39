package uk.answerable.complaints.publication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.Policies;
import uk.answerable.complaints.bulletin.rules.Bulletin;
import uk.answerable.complaints.statistics.rules.Counted;
import uk.answerable.complaints.statistics.rules.ForceStatistics;
import uk.answerable.complaints.statistics.rules.StatisticPeriod;
import uk.answerable.complaints.statistics.store.ShippedStatistics;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.ids.Ids;

class PublicationTest {

    private static final LocalDate BULLETIN = LocalDate.of(2024, 1, 30);
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 20);
    private static final StatisticPeriod PERIOD =
            StatisticPeriod.parse("2023/24 Q3", "period").orThrow();
    private static final Narrative NARRATIVE = new Narrative("Quarterly meetings.", "In time.", Optional.empty());

    @Test
    void itIsDueWithinOneMonthOfTheBulletin() {
        var deadline = draft().deadline(Policies.clocks(), TODAY).orElseThrow();
        assertThat(deadline.due()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(deadline.met()).isEmpty();
        assertThat(drafted(LocalDate.of(2024, 1, 15))
                        .orThrow()
                        .deadline(Policies.clocks(), TODAY)
                        .orElseThrow()
                        .met())
                .contains(false);
    }

    @Test
    void beforeTheLawAskedForItThereIsNoDeadline() {
        var early = Publication.drafted(
                        Ids.next(),
                        "warwickshire",
                        StatisticPeriod.parse("2020/21 Q3", "period").orThrow(),
                        1,
                        LocalDate.of(2021, 3, 1),
                        NARRATIVE,
                        TODAY)
                .orThrow();
        assertThat(early.deadline(Policies.clocks(), TODAY)).isEmpty();
    }

    @Test
    void whatIsPublishedKeepsItsFiguresAndIsNeverChanged() {
        var published = draft().published(nothing(), TODAY).orThrow();
        assertThat(published.dayPublished()).contains(TODAY);
        assertThat(published.state())
                .isInstanceOfSatisfying(
                        Publication.Published.class,
                        state -> assertThat(state.figures())
                                .extracting(FigureLine::code)
                                .contains("cases_logged"));
        assertThat(published
                        .deadline(Policies.clocks(), LocalDate.of(2024, 9, 1))
                        .orElseThrow()
                        .met())
                .contains(true);
        assertThat(code(published.revised(NARRATIVE))).isEqualTo(ProblemCode.WRONG_STATE);
        assertThat(code(published.published(nothing(), TODAY))).isEqualTo(ProblemCode.WRONG_STATE);
    }

    @Test
    void aBulletinFromTheFutureOrFromWithinThePeriodIsRefused() {
        assertThat(code(drafted(TODAY.plusDays(1)))).isEqualTo(ProblemCode.DATE_IN_FUTURE);
        assertThat(code(drafted(PERIOD.lastDay()))).isEqualTo(ProblemCode.DATE_OUT_OF_ORDER);
    }

    @Test
    void twoWritersAreToldOfEachOther() {
        var revised = draft().revised(NARRATIVE).orThrow();
        assertThat(code(revised.at(Optional.of(1)))).isEqualTo(ProblemCode.VERSION_CONFLICT);
        assertThat(revised.at(Optional.of(2))).isInstanceOf(Outcome.Done.class);
    }

    private static Publication draft() {
        return drafted(BULLETIN).orThrow();
    }

    private static Outcome<Publication> drafted(LocalDate bulletin) {
        return Publication.drafted(Ids.next(), "warwickshire", PERIOD, 1, bulletin, NARRATIVE, TODAY);
    }

    private static ForceStatistics nothing() {
        return ForceStatistics.of(
                "warwickshire",
                PERIOD,
                ShippedStatistics.read().all(),
                List.of(Counted.NOTHING),
                List.of(Counted.NOTHING),
                new Bulletin(List.of()),
                Optional.of(5),
                TODAY);
    }

    private static ProblemCode code(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).reasons().getFirst().code();
    }
}
