package uk.answerable.meetings.responseform.rules;

import java.util.Arrays;
import java.util.Optional;

/** The rows of a block, by what their first cell says; a reader finds them by it. */
enum FormRow {
    NUMBER("Number"),
    SECTION("Section of the response"),
    TOPIC("Topic"),
    REQUEST("Request"),
    KIND("Kind of answer"),
    PARTLY("Partly answered"),
    ANSWER("Answer"),
    PROMISE("Action promised"),
    REPORT("Report"),
    VERSION("Version of the report");

    private final String label;

    FormRow(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<FormRow> of(String label) {
        return Arrays.stream(values())
                .filter(row -> row.label.equalsIgnoreCase(label))
                .findFirst();
    }
}
