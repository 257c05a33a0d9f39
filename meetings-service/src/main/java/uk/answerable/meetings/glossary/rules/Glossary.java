package uk.answerable.meetings.glossary.rules;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The terms of every force, each with exactly one usual expansion. */
public final class Glossary {

    private final Map<String, List<Term>> byForce;

    private Glossary(List<Term> terms) {
        this.byForce = terms.stream().collect(groupingBy(Term::force));
    }

    /**
     * Takes the terms in the order they are to be read.
     *
     * @throws IllegalArgumentException naming each term that has no usual expansion, or two
     */
    public static Glossary of(List<Term> terms) {
        var faults = new ArrayList<String>();
        terms.stream()
                .collect(groupingBy(term -> term.force() + " " + term.term()))
                .forEach((term, expansions) -> {
                    var usual = expansions.stream()
                            .filter(expansion -> expansion.standing() == Standing.USUAL)
                            .count();
                    var different = new HashSet<>(
                            expansions.stream().map(Term::expansion).toList());
                    if (usual != 1 || different.size() != expansions.size()) {
                        faults.add(term);
                    }
                });
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "glossary: one usual expansion is wanted for " + String.join(", ", faults));
        }
        return new Glossary(List.copyOf(terms));
    }

    /** Empty for a force nobody wrote a glossary for. */
    public List<Term> of(String force) {
        return byForce.getOrDefault(force, List.of());
    }
}
