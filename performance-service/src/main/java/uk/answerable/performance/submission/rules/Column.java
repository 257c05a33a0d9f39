package uk.answerable.performance.submission.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of observations. */
public enum Column {
    SOURCE(0),
    FORCE(1),
    MEASURE(2),
    AREA(3),
    PERIOD_START(4),
    PERIOD_END(5),
    STATISTIC(6),
    VALUE(7),
    NUMERATOR(8),
    DENOMINATOR(9),
    UNIT(10),
    NOTE(11),
    /** May be left out, like all after it: why a figure that is already held is another now. */
    REASON(12),
    /** Yes for a figure the source calls provisional. */
    PROVISIONAL(13),
    /** Day the figure was taken from its system. */
    AS_AT(14),
    /** What a rate is taken over. */
    BASE(15),
    /** How many were asked or audited. */
    SAMPLE(16),
    /** What stands in the source, where the value is a cleaned reading of it. */
    RAW(17),
    /** What somebody who read the source says of how the value was read. */
    READERS_NOTE(18);

    private final int place;

    Column(int place) {
        this.place = place;
    }

    /** Where it stands in a row of ours, from 0. */
    public int place() {
        return place;
    }

    /** Those every file must have. */
    public static final List<Column> REQUIRED = Arrays.stream(values())
            .filter(column -> column.compareTo(REASON) < 0)
            .toList();

    /** As it stands in a heading. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column a heading names. */
    public static Optional<Column> of(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading().equals(heading))
                .findFirst();
    }
}
