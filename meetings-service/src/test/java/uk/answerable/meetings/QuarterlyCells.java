package uk.answerable.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.answerable.meetings.PermissionsTest.Expectation;

/** Who may see and do what with the scrutiny of a quarter: the office its own, the force what it was sent. */
final class QuarterlyCells {

    private static final Set<String> OFFICE = Set.of(
            "commissioner@force", "governance-officer@force", "monitoring-officer@force", "performance-analyst@force");
    private static final Set<String> FORCE = Set.of("chief-officer@force", "force-system@force");
    private static final Set<String> BOTH =
            Stream.concat(OFFICE.stream(), FORCE.stream()).collect(Collectors.toSet());

    private QuarterlyCells() {}

    static List<Expectation> all() {
        var all = new ArrayList<Expectation>();
        all.add(new Expectation("Query", "quarterlyScrutiny", "any", BOTH));
        all.add(new Expectation("Query", "quarterlyScrutinies", "any", BOTH));
        all.add(new Expectation("Query", "proposedScrutinyAsks", "any", OFFICE));
        all.add(of("read", "draft", OFFICE));
        all.add(of("see-drafts", "sent", FORCE));
        for (var state : List.of("draft", "sent", "answered")) {
            all.add(of("see-asks", state, OFFICE));
            all.add(of("write", state, Set.of("governance-officer@force")));
        }
        for (var state : List.of("sent", "answered")) {
            all.add(of("read", state, BOTH));
            all.add(of("draft", state, FORCE));
            all.add(of("submit", state, Set.of("chief-officer@force")));
        }
        return all;
    }

    private static Expectation of(String command, String state, Set<String> allowed) {
        return new Expectation("QuarterlyScrutiny", command, state, allowed);
    }
}
