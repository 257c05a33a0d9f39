package uk.answerable.portal.complaint.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the form asks, in its order. Names in lower case are those of the form and of the graph. */
public enum Field {
    STATEMENT("What happened"),
    STANDING("How it concerns you"),
    NAME("Your name"),
    EMAIL("E-mail address"),
    TELEPHONE("Telephone number"),
    ADDRESS("Postal address"),
    CHIEF("About the chief officer in person");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    static Optional<Field> of(String name) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(name))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }
}
