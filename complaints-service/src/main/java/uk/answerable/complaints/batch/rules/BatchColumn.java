package uk.answerable.complaints.batch.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file of complaints can tell of each. */
public enum BatchColumn {
    /** The case's own reference in the other system: a row with one that came before is not taken in again. */
    THEIR_REFERENCE(true, false),
    RECEIVED_ON(true, true),
    MADE_ON(false, true),
    RECORDED_ON(false, true),
    RECORDING_REASON(false, false),
    HANDLING(false, false),
    /** One category, or several with a blank or semicolon between them: an allegation each. */
    CATEGORIES(false, false),
    COMPLAINANT_STANDING(false, false),
    COMPLAINANT_NAME(false, false),
    COMPLAINANT_BORN_ON(false, true),
    COMPLAINANT_EMAIL(false, false),
    COMPLAINANT_TELEPHONE(false, false),
    COMPLAINANT_ADDRESS(false, false),
    SERVING_AS(false, false),
    SERVING_NAME(false, false),
    SERVING_RANK(false, false),
    SERVICE_NUMBER(false, false);

    private final boolean required;
    private final boolean date;

    BatchColumn(boolean required, boolean date) {
        this.required = required;
        this.date = date;
    }

    /** As it stands in a heading. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean date() {
        return date;
    }

    /** Those without which there is no complaint. */
    static List<BatchColumn> required() {
        return Arrays.stream(values()).filter(column -> column.required).toList();
    }

    /** The column a heading names. */
    public static Optional<BatchColumn> of(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading().equals(heading))
                .findFirst();
    }
}
