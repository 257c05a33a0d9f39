package uk.answerable.performance.submission.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of a file of observations, in their order. */
enum Column {
    SOURCE,
    FORCE,
    MEASURE,
    AREA,
    PERIOD_START,
    PERIOD_END,
    STATISTIC,
    VALUE,
    NUMERATOR,
    DENOMINATOR,
    UNIT,
    NOTE,
    /** May be left out: why a figure that is already held is another now. */
    REASON;

    static final List<String> HEADING =
            Arrays.stream(values()).map(Column::heading).toList();

    static final List<String> HEADING_WITHOUT_REASON =
            HEADING.stream().filter(name -> !name.equals(REASON.heading())).toList();

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it stands in a row. */
    int place() {
        return HEADING.indexOf(heading());
    }
}
