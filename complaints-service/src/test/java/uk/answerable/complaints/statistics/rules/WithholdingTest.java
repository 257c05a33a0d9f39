package uk.answerable.complaints.statistics.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WithholdingTest {

    private static final int LEAST = 5;

    @Test
    void aSmallCountIsWithheldWithANeighbourSoThatTheTotalDoesNotGiveItAway() {
        var withholding = of("allegation_category A1 40", "allegation_category B1 2", "allegation_category H1 9");
        assertThat(hides(withholding, "allegation_category/B1")).isTrue();
        assertThat(hides(withholding, "allegation_category/H1")).isTrue();
        assertThat(hides(withholding, "allegation_category/A1")).isFalse();
        assertThat(hides(withholding, "allegation_category")).isFalse();
    }

    @Test
    void reasonsAreWithheldWhenTheCountTheyAddUpToIs() {
        var withholding =
                of("logged SCHEDULE_3 20", "logged OUTSIDE_SCHEDULE_3 3", "recording_reason COMPLAINANT_WISHES 20");
        assertThat(hides(withholding, "logged/SCHEDULE_3")).isTrue();
        assertThat(hides(withholding, "recording_reason/COMPLAINANT_WISHES")).isTrue();
    }

    @Test
    void whatRemainsOfAWholeIsProtectedLikeAPart() {
        var withholding = of("decision OUTSIDE_SCHEDULE_3 RESOLVED 97", "decision OUTSIDE_SCHEDULE_3 NOT_RESOLVED 3");
        var part = CountKey.parse("decision/OUTSIDE_SCHEDULE_3 RESOLVED");
        assertThat(withholding.hidesShare(part, CountKey.parse("decision/OUTSIDE_SCHEDULE_3")))
                .isTrue();
    }

    @Test
    void casesUnderSchedule3AreNotGivenAwayByTheirReviews() {
        var withholding = of(
                "days_to_finalise OUTSIDE_SCHEDULE_3 2",
                "days_to_finalise LOCAL_INVESTIGATION 30",
                "days_unsuspended LOCAL_INVESTIGATION 30",
                "reviewed YES 10",
                "reviewed NO 20");
        assertThat(hides(withholding, "reviewed")).isTrue();
        assertThat(hides(withholding, "days_to_finalise_schedule_3")).isTrue();
        assertThat(hides(withholding, "days_unsuspended/LOCAL_INVESTIGATION")).isTrue();
    }

    @Test
    void nothingIsKeptFromThoseWhoseCasesTheyAre() {
        assertThat(Withholding.NONE.any()).isFalse();
        assertThat(Withholding.NONE.hidesDays(CountKey.parse("days_to_log"))).isFalse();
    }

    @Property(tries = 300)
    void noSmallPartIsShownAndNoneFollowsFromTheTotal(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 12) Integer> counts) {
        var lines = new ArrayList<Counted.Line>();
        for (int i = 0; i < counts.size(); i++) {
            lines.add(new Counted.Line("logged", "CODE_" + i, counts.get(i), Optional.empty()));
        }
        var withholding = Withholding.of(List.of(new Counted(lines, false)), LEAST);
        var hidden = lines.stream()
                .filter(line -> hides(withholding, "logged/" + line.code()))
                .toList();
        var small = lines.stream()
                .filter(line -> line.count() > 0 && line.count() < LEAST)
                .toList();
        assertThat(hidden).containsAll(small);
        if (!small.isEmpty()) {
            assertThat(hidden.size() > 1 || hides(withholding, "logged")).isTrue();
        }
    }

    @Test
    void aCountIsWithheldWhenTheQuarterBeforeGivesAwayTheFewThatCameToIt() {
        var first = counted("allegation_category A1 40", "allegation_category B1 9", "allegation_category H1 30");
        var second = counted("allegation_category A1 60", "allegation_category B1 11", "allegation_category H1 44");
        var withholding = Withholding.of(List.of(first, second), LEAST);
        assertThat(hides(withholding, "allegation_category/B1"))
                .as("9 were shown, two came")
                .isTrue();
        assertThat(hides(withholding, "allegation_category/H1"))
                .as("the total gave it away")
                .isTrue();
        assertThat(hides(withholding, "allegation_category/A1")).isFalse();
        assertThat(hides(Withholding.of(List.of(second), LEAST), "allegation_category/B1"))
                .isFalse();
    }

    @Test
    void whatRemainsOfAWholeIsProtectedFromSubtractionToo() {
        var first = counted("reviewed YES 10", "reviewed NO 40");
        var second = counted("reviewed YES 30", "reviewed NO 41");
        var part = CountKey.parse("reviewed/YES");
        var whole = CountKey.parse("reviewed");
        assertThat(Withholding.of(List.of(first), LEAST).hidesShare(part, whole))
                .isFalse();
        assertThat(Withholding.of(List.of(first, second), LEAST).hidesShare(part, whole))
                .isTrue();
    }

    /** Whoever subtracts any two counts shown of a code, over the quarters of a year, finds none or many. */
    @Property(tries = 300)
    void noTwoCountsShownOfACodeDifferByFew(
            @ForAll @Size(4) List<@Size(5) List<@IntRange(max = 12) Integer>> quarters) {
        var soFar = cumulated(quarters);
        for (int code = 0; code < 5; code++) {
            var key = "logged/CODE_" + code;
            var shown = new ArrayList<>(List.of(0L));
            for (int last = 1; last <= soFar.size(); last++) {
                if (!hides(Withholding.of(soFar.subList(0, last), LEAST), key)) {
                    var count = soFar.get(last - 1).count(CountKey.parse(key));
                    assertThat(shown)
                            .allSatisfy(before -> assertThat(count - before)
                                    .satisfiesAnyOf(
                                            came -> assertThat(came).isZero(),
                                            came -> assertThat(came).isGreaterThanOrEqualTo(LEAST)));
                    shown.add(count);
                }
            }
        }
    }

    private static List<Counted> cumulated(List<List<Integer>> quarters) {
        var sums = new long[5];
        return quarters.stream()
                .map(quarter -> {
                    var lines = new ArrayList<Counted.Line>();
                    for (int code = 0; code < sums.length; code++) {
                        sums[code] += quarter.get(code);
                        lines.add(new Counted.Line("logged", "CODE_" + code, sums[code], Optional.empty()));
                    }
                    return new Counted(lines, false);
                })
                .toList();
    }

    private static Withholding of(String... lines) {
        return Withholding.of(List.of(counted(lines)), LEAST);
    }

    private static Counted counted(String... lines) {
        var counted = List.of(lines).stream()
                .map(line -> {
                    var first = line.indexOf(' ');
                    var last = line.lastIndexOf(' ');
                    return new Counted.Line(
                            line.substring(0, first),
                            line.substring(first + 1, last),
                            Long.parseLong(line.substring(last + 1)),
                            Optional.empty());
                })
                .toList();
        return new Counted(counted, false);
    }

    private static boolean hides(Withholding withholding, String key) {
        return withholding.hides(CountKey.parse(key));
    }
}
