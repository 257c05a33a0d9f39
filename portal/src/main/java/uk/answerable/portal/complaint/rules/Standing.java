package uk.answerable.portal.complaint.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a complaint concerns whoever makes it (Police Reform Act 2002 s.12); the names are the graph's. */
public enum Standing {
    CONDUCT_TOWARDS_THEM("It happened to me"),
    ADVERSELY_AFFECTED("It affected me"),
    WITNESS("I saw or heard it");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public static List<Standing> all() {
        return List.of(values());
    }

    static Optional<Standing> named(String name) {
        return Arrays.stream(values())
                .filter(standing -> standing.name().equals(name))
                .findFirst();
    }

    public String words() {
        return words;
    }
}
