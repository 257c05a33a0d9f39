package uk.answerable.portal.home.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.answerable.portal.home.rules.HomeAnswer.Body;
import uk.answerable.portal.home.rules.HomeAnswer.Force;

/**
 * The choice of a force.
 *
 * @param withFigures those of which there is something to read, by name
 * @param others of which nothing is known yet, by name
 */
public record HomeView(List<ForceLink> withFigures, List<ForceLink> others) {

    /** A force to choose. */
    public record ForceLink(String code, String name) {}

    public HomeView {
        withFigures = List.copyOf(withFigures);
        others = List.copyOf(others);
    }

    public static HomeView of(HomeAnswer answer) {
        var byFigures = answer.forces().stream()
                .sorted(Comparator.comparing(Force::name))
                .collect(Collectors.partitioningBy(
                        force -> !force.latestFigures().isEmpty(),
                        Collectors.mapping(force -> new ForceLink(force.code(), force.name()), Collectors.toList())));
        return new HomeView(byFigures.getOrDefault(true, List.of()), byFigures.getOrDefault(false, List.of()));
    }

    public static Map<String, String> bodyNames(HomeAnswer answer) {
        var own = answer.own();
        return own == null
                ? Map.of()
                : own.bodies().stream().collect(Collectors.toMap(Body::code, Body::name, (one, same) -> one));
    }
}
