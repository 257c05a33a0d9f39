package uk.answerable.complaints.statistics.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import uk.answerable.kernel.disclosure.CountTable;
import uk.answerable.kernel.disclosure.LowCounts;

/**
 * Which counts of a force are not shown to the public, so that nobody can be found in a figure or worked out from those
 * beside it and their total. Each table is protected with its totals, and tables that share a total together. A period
 * holds those of its year that ended before it, so what is protected is what a reader learns who subtracts from a count
 * what was shown of it last.
 */
public final class Withholding {

    /** Everything is shown: to the force and to the office that oversees it. */
    public static final Withholding NONE = new Withholding(Counted.NOTHING, 0, Optional.empty());

    private static final List<String> PARTS = List.of("logged", "allegation_category", "days_to_finalise");
    private static final List<String> WITHOUT_TOTAL = List.of("action", "reviewed");
    private static final List<String> IN_ROWS = List.of("decision", "review_decision");
    private static final CountKey OUTSIDE = CountKey.parse("days_to_finalise/OUTSIDE_SCHEDULE_3");
    private static final CountKey RECORDED = CountKey.parse("logged/SCHEDULE_3");

    private final Counted counted;
    private final int threshold;
    private final Optional<Withholding> earlier;
    private final Set<Cell> hidden = new HashSet<>();
    private final Set<String> totals = new HashSet<>();

    private record Cell(String measure, String code) {

        CountKey key() {
            return new CountKey(measure, Optional.of(code));
        }
    }

    private Withholding(Counted counted, int threshold, Optional<Withholding> earlier) {
        this.counted = counted;
        this.threshold = threshold;
        this.earlier = earlier;
    }

    /**
     * Decides what is withheld of the last of some periods, after what the others showed.
     *
     * @param soFar what was counted in each period of a year up to it, each with those before it
     * @param threshold the smallest count shown beside zero
     */
    public static Withholding of(List<Counted> soFar, int threshold) {
        var decided = Optional.<Withholding>empty();
        for (var counted : soFar) {
            decided = Optional.of(decide(counted, threshold, decided));
        }
        return decided.orElse(NONE);
    }

    private static Withholding decide(Counted counted, int threshold, Optional<Withholding> earlier) {
        var withholding = new Withholding(counted, threshold, earlier);
        PARTS.forEach(measure -> withholding.parts(measure, true));
        WITHOUT_TOTAL.forEach(measure -> withholding.parts(measure, false));
        IN_ROWS.forEach(withholding::rows);
        withholding.sharedTotals();
        return withholding;
    }

    /** Whether a count may not be shown: one of its cells is withheld, or the total it is. */
    public boolean hides(CountKey key) {
        return key.code()
                        .map(code -> hidden.contains(new Cell(key.measure(), code)))
                        .orElse(false)
                || totals.contains(key.measure());
    }

    /** Whether days may not be shown: so few were added that theirs could be worked out. */
    boolean hidesDays(CountKey key) {
        return hides(key) || small(learned(count -> count.count(key), shown -> shown.hidesDays(key)));
    }

    /** Whether a share may not be shown: its parts, or what is left of the whole, would point at somebody. */
    boolean hidesShare(CountKey part, CountKey whole) {
        return hides(part)
                || hides(whole)
                || small(learned(count -> count.count(part), shown -> shown.hidesShare(part, whole)))
                || small(learned(
                        count -> count.count(whole) - count.count(part), shown -> shown.hidesShare(part, whole)));
    }

    private boolean small(long count) {
        return count > 0 && count < threshold;
    }

    /** By how many a count moved since a period last showed it; the count itself where none did. */
    private long learned(ToLongFunction<Counted> count, Predicate<Withholding> hides) {
        var now = count.applyAsLong(counted);
        var before = earlier;
        while (before.isPresent() && hides.test(before.get())) {
            before = before.get().earlier;
        }
        return before.map(shown -> Math.abs(now - count.applyAsLong(shown.counted)))
                .orElse(now);
    }

    private long learned(Cell cell) {
        return learned(count -> count.count(cell.key()), shown -> shown.hides(cell.key()));
    }

    /** Whether it withholds anything at all. */
    public boolean any() {
        return !hidden.isEmpty() || !totals.isEmpty();
    }

    private void parts(String measure, boolean total) {
        var lines = counted.of(measure);
        var cells = lines.stream()
                .map(line -> List.of(learned(new Cell(measure, line.code()))))
                .toList();
        var decided = LowCounts.protect(new CountTable(cells, false, total), threshold);
        for (int row = 0; row < lines.size(); row++) {
            if (decided.totalsWithheld() || !decided.shows(row, 0)) {
                hidden.add(new Cell(measure, lines.get(row).code()));
            }
        }
        if (decided.totalsWithheld()) {
            totals.add(measure);
        }
    }

    /** Codes of two words: row and column, both with totals. */
    private void rows(String measure) {
        var lines = counted.of(measure);
        var rows = lines.stream().map(line -> first(line.code())).distinct().toList();
        var columns = lines.stream().map(line -> rest(line.code())).distinct().toList();
        var cells = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> learned(new Cell(measure, row + " " + column)))
                        .toList())
                .toList();
        var decided = LowCounts.protect(new CountTable(cells, true, true), threshold);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (decided.totalsWithheld() || !decided.shows(row, column)) {
                    hidden.add(new Cell(measure, rows.get(row) + " " + columns.get(column)));
                }
            }
        }
        if (decided.totalsWithheld()) {
            totals.add(measure);
        }
    }

    /** A count withheld in one table is not given away by another that adds up to it. */
    private void sharedTotals() {
        if (hides(RECORDED)) {
            counted.of("recording_reason").forEach(line -> hidden.add(new Cell(line.measure(), line.code())));
            totals.add("recording_reason");
        } else {
            parts("recording_reason", true);
        }
        if (hides(OUTSIDE)) {
            totals.addAll(List.of("reviewed", "days_to_finalise_schedule_3", "days_unsuspended_schedule_3"));
        }
        counted.of("days_unsuspended").stream()
                .filter(line -> hides(new CountKey("days_to_finalise", Optional.of(line.code()))))
                .forEach(line -> hidden.add(new Cell(line.measure(), line.code())));
    }

    private static String first(String code) {
        return code.substring(0, code.indexOf(' '));
    }

    private static String rest(String code) {
        return code.substring(code.indexOf(' ') + 1);
    }
}
