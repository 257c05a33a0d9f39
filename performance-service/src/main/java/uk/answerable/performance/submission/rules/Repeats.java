package uk.answerable.performance.submission.rules;

/** What is said of a figure that stands twice in one file. */
public final class Repeats {

    private Repeats() {}

    /** With the same value. */
    public static RowNote same(long row, long earlier) {
        return new RowNote(row, Column.VALUE.heading(), "repeats row " + earlier);
    }

    /** With another value. */
    public static RowError other(long row, String printed, long earlier, String earlierPrinted) {
        return new RowError(
                row,
                Column.VALUE.heading(),
                printed,
                "row %d has another value (%s) for the same figure".formatted(earlier, earlierPrinted));
    }
}
