package uk.answerable.performance.quality.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The register of known issues and of risks. */
public record DataQuality(List<KnownIssue> issues, List<DataRisk> risks) {

    public DataQuality {
        issues = List.copyOf(issues);
        risks = List.copyOf(risks);
    }

    /** Of a force; of one of its measures where that is asked for. */
    public List<KnownIssue> issuesOf(String force, Optional<String> measure) {
        return issues.stream()
                .filter(issue -> issue.force().equals(force)
                        && measure.filter(code -> !issue.measures().contains(code))
                                .isEmpty())
                .toList();
    }

    public List<DataRisk> risksOf(String force) {
        return risks.stream().filter(risk -> risk.force().equals(force)).toList();
    }

    /** Codes that no measure has; a release has none. */
    public List<String> unknown(Set<String> measures) {
        return Stream.concat(
                        issues.stream().flatMap(issue -> issue.measures().stream()),
                        risks.stream().flatMap(risk -> risk.measures().stream()))
                .filter(code -> !measures.contains(code))
                .toList();
    }
}
