package uk.answerable.complaints.generated.rules;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.clock.rules.Progress;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.complaints.timeliness.rules.TimelinessRule;
import uk.answerable.kernel.calendar.WorkingDays;

/** The set of generated cases that is shipped: the plan's, with one seed. */
public final class GeneratedSet {

    static final long SEED = 20_200_316;

    private GeneratedSet() {}

    /** The cases of every force in the plan. */
    public static List<GeneratedCase> of(List<PlannedMonth> plan, Clocks clocks, WorkingDays workingDays) {
        return plan.stream()
                .collect(groupingBy(PlannedMonth::force, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(force ->
                        CaseGenerator.cases(force.getValue(), SEED, workingDays, targets(clocks, force.getKey()))
                                .stream())
                .toList();
    }

    /** The targets of a force's clocks. */
    static CaseGenerator.Targets targets(Clocks clocks, String force) {
        return new CaseGenerator.Targets() {
            @Override
            public LocalDate record(LocalDate receivedOn) {
                return due(TimelinessRule.RECORD, receivedOn);
            }

            @Override
            public LocalDate finalise(LocalDate receivedOn) {
                return due(TimelinessRule.FINALISE, receivedOn);
            }

            private LocalDate due(String rule, LocalDate receivedOn) {
                return clocks.deadline(
                                rule,
                                Optional.of(force),
                                Regime.ofDate(receivedOn),
                                receivedOn,
                                Progress.none(receivedOn))
                        .orElseThrow()
                        .due();
            }
        };
    }
}
