package uk.answerable.performance.peer.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.answerable.performance.peer.rules.Forces.figure;
import static uk.answerable.performance.peer.rules.Forces.quarter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.answerable.performance.area.rules.PeerGroup;
import uk.answerable.performance.area.rules.PeerGroup.PeerGroupKind;
import uk.answerable.performance.dictionary.store.CatalogueFiles;
import uk.answerable.performance.dictionary.store.DictionaryFiles;
import uk.answerable.performance.measure.rules.Polarity;
import uk.answerable.performance.observation.rules.Known;
import uk.answerable.performance.observation.rules.Period;
import uk.answerable.performance.observation.rules.ValueForm;
import uk.answerable.performance.peer.rules.PeerMovement.PeerTrend;

/** A force beside its most similar forces, quarter by quarter. */
class PeerComparisonTest {

    private static final List<PeerPolicy> POLICIES =
            CatalogueFiles.read(DictionaryFiles.read()).registers().peerPolicies();
    private static final Period Q1 = quarter(2019, 4);
    private static final Period Q2 = quarter(2019, 7);
    private static final Period Q2_BEFORE = quarter(2018, 7);

    private static PeerGroup similar(LocalDate from, String... members) {
        return new PeerGroup(
                "g-" + from, PeerGroupKind.MOST_SIMILAR, "own", from, null, "Most similar", List.of(members), "source");
    }

    private static PeerFigures figures(
            PeerGroup group, Map<String, Map<Period, Known>> byForce, Map<String, Map<Period, Known>> stated) {
        return new PeerFigures("own", new PeerGroups(List.of(group)), byForce, stated);
    }

    private static PeerComparison.PeerPoint newest(PeerFigures figures, Polarity polarity) {
        return PeerComparison.of(figures, 1, polarity, POLICIES)
                .getFirst()
                .points()
                .getLast();
    }

    private static final PeerGroup THREE = similar(LocalDate.of(2018, 4, 1), "a", "b", "c");

    private static final Map<String, Map<Period, Known>> ALL_HELD = Map.of(
            "own", Map.of(Q1, figure(Q1, "73%"), Q2, figure(Q2, "76%")),
            "a", Map.of(Q1, figure(Q1, "70%"), Q2, figure(Q2, "80%")),
            "b", Map.of(Q1, figure(Q1, "72%"), Q2, figure(Q2, "78%")),
            "c", Map.of(Q1, figure(Q1, "74%"), Q2, figure(Q2, "75%")));

    @Test
    void eachQuarterIsBesideTheAverageAndThePlaceOfItsOwn() {
        var points = PeerComparison.of(figures(THREE, ALL_HELD, Map.of()), 4, Polarity.MORE_IS_GOOD, POLICIES)
                .getFirst()
                .points();

        assertThat(points)
                .extracting(point -> point.figure().period().label()
                        + " " + point.average().value()
                        + " " + point.rank().place() + " of " + point.rank().of())
                .containsExactly("2019/20 Q1 72.0 2 of 4", "2019/20 Q2 77.7 3 of 4");
        assertThat(points.getLast().average().basis()).isEqualTo("Mean of 3 of 3 forces, each counted once");
    }

    @Test
    void theFirstPlaceIsTheLowestWhereLessIsGood() {
        assertThat(newest(figures(THREE, ALL_HELD, Map.of()), Polarity.LESS_IS_GOOD)
                        .rank()
                        .place())
                .isEqualTo(2);
    }

    @Test
    void amongSomeOfAGroupThereIsNoPlaceAndTooFewHaveNoAverage() {
        var some = Map.of(
                "own", Map.of(Q2, figure(Q2, "76%")),
                "a", Map.of(Q2, figure(Q2, "80%")));

        var point = newest(figures(THREE, some, Map.of()), Polarity.MORE_IS_GOOD);

        assertThat(point.average().value()).isNull();
        assertThat(point.average().basis())
                .isEqualTo("Figures of 1 of 3 forces are held for 2019/20 Q2; an average needs 80 % of them");
        assertThat(point.rank().place()).isNull();
        assertThat(point.rank().basis())
                .isEqualTo("Figures of 1 of 3 other forces are held for 2019/20 Q2; a place needs all of them");
    }

    @Test
    void whatASourceStatesOfAGroupIsTakenWhereItsMembersAreNotKnown() {
        var unnamed = similar(LocalDate.of(2018, 4, 1));
        var stated = Map.of(
                "msg_average", Map.of(Q2, figure(Q2, "77.5%")),
                "msg_position", Map.of(Q2, figure(Q2, "7", ValueForm.POSITION)));
        var own = Map.of("own", Map.of(Q2, figure(Q2, "73%")));

        var point = newest(figures(unnamed, own, stated), Polarity.MORE_IS_GOOD);

        assertThat(point.average()).isEqualTo(new PeerAverage(new BigDecimal("77.5"), 0, 0, "As paper states it"));
        assertThat(point.rank()).isEqualTo(new PeerRank(7, null, "As paper states it"));
    }

    @Test
    void countsOfForcesAreNeitherAveragedNorOrdered() {
        var counts = Map.of(
                "own", Map.of(Q2, figure(Q2, "900", ValueForm.COUNT)),
                "a", Map.of(Q2, figure(Q2, "90", ValueForm.COUNT)),
                "b", Map.of(Q2, figure(Q2, "9000", ValueForm.COUNT)),
                "c", Map.of(Q2, figure(Q2, "80", ValueForm.COUNT)));

        var point = newest(figures(THREE, counts, Map.of()), Polarity.LESS_IS_GOOD);

        assertThat(point.average().value()).isNull();
        assertThat(point.average().basis()).startsWith("Counts of forces of different size");
        assertThat(point.rank().place()).isNull();
        assertThat(point.rank().basis()).isEqualTo("A place by counts would be one by size: compare rates");
    }

    @Test
    void theMovementIsInLineWithOtherForcesWithinThePolicysPoints() {
        assertThat(movement("1060").standing()).isEqualTo(PeerTrend.IN_LINE);
        assertThat(movement("1060").words())
                .isEqualTo("+6.0% on the year before in 2019/20 Q2, in line with other forces (+5.0%; 3 of 3: Most"
                        + " similar); in line within 2 points");
        assertThat(movement("1080").standing()).isEqualTo(PeerTrend.ABOVE);
        assertThat(movement("1020").standing()).isEqualTo(PeerTrend.BELOW);
    }

    /** Of 1,000 the year before, beside three forces that rose by 5 per cent together. */
    private static PeerMovement movement(String now) {
        return Optional.ofNullable(newest(
                                figures(
                                        THREE,
                                        Map.of(
                                                "own", years("1000", now),
                                                "a", years("100", "120"),
                                                "b", years("1800", "1900"),
                                                "c", years("500", "500")),
                                        Map.of()),
                                Polarity.LESS_IS_GOOD)
                        .movement())
                .orElseThrow();
    }

    private static Map<Period, Known> years(String before, String now) {
        return Map.of(Q2_BEFORE, figure(Q2_BEFORE, before, ValueForm.COUNT), Q2, figure(Q2, now, ValueForm.COUNT));
    }

    @Test
    void aGroupThatChangesIsThatOfThePeriod() {
        var then = similar(LocalDate.of(2018, 4, 1), "a", "b");
        var since = similar(LocalDate.of(2019, 7, 1), "b", "c");
        var figures = new PeerFigures("own", new PeerGroups(List.of(then, since)), ALL_HELD, Map.of());

        assertThat(PeerComparison.of(figures, 2, Polarity.MORE_IS_GOOD, POLICIES)
                        .getFirst()
                        .points())
                .extracting(point -> point.average().value())
                .containsExactly(new BigDecimal("71.0"), new BigDecimal("76.5"));
    }

    @Test
    void namedMembersCountBeforeAGroupOfTheSameDayWithout() {
        var day = LocalDate.of(2018, 4, 1);
        var groups = new PeerGroups(List.of(similar(day), similar(day, "a", "b"), similar(day)));

        assertThat(groups.on(PeerGroupKind.MOST_SIMILAR, day))
                .get()
                .extracting(PeerGroup::members)
                .isEqualTo(List.of("a", "b"));
    }

    @Test
    void aTargetFloatsWithTheClosestPeersTheForceHas() {
        var figures = figures(THREE, ALL_HELD, Map.of());

        assertThat(PeerComparison.floating(figures, Q1, POLICIES)
                        .flatMap(average -> Optional.ofNullable(average.value())))
                .contains(new BigDecimal("72.0"));
        assertThat(PeerComparison.floating(figures, quarter(2018, 1), POLICIES)).isEmpty();
    }
}
