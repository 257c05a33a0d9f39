package uk.answerable.federation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts off what can wait: steps that one subgraph is asked in one wave go out later, with others to the same subgraph,
 * where that saves a request and adds no wave.
 */
final class Waves {

    private record Slot(int wave, String graph) {}

    private final List<Step> steps;
    private final Map<Step, Integer> latest = new HashMap<>();

    private Waves(List<Step> steps) {
        this.steps = steps;
    }

    static void join(List<Step> steps) {
        new Waves(steps).join();
    }

    private void join() {
        Map<Slot, List<Step>> slots =
                new TreeMap<>(Comparator.comparingInt(Slot::wave).reversed().thenComparing(Slot::graph));
        slots.putAll(steps.stream().collect(Collectors.groupingBy(step -> new Slot(step.wave, step.standing.graph()))));
        // From the end, so that what waits for a step has found its wave before the step does.
        for (Slot slot : List.copyOf(slots.keySet())) {
            List<Step> together = slots.getOrDefault(slot, List.of());
            findLatest();
            int until = together.stream()
                    .mapToInt(step -> latest.getOrDefault(step, step.wave))
                    .min()
                    .orElse(slot.wave());
            for (int wave = slot.wave() + 1; wave <= until; wave++) {
                List<Step> others = slots.get(new Slot(wave, slot.graph()));
                if (others != null) {
                    others.addAll(together);
                    for (Step step : together) {
                        step.wave = wave;
                    }
                    slots.remove(slot);
                    break;
                }
            }
        }
    }

    /** A step must be done before the first that waits for it; those nobody waits for, by the last wave. */
    private void findLatest() {
        int last = steps.stream().mapToInt(step -> step.wave).max().orElse(0);
        latest.clear();
        steps.forEach(step -> latest.put(step, last));
        for (Step step : steps) {
            for (Step earlier : step.after) {
                latest.merge(earlier, step.wave - 1, Math::min);
            }
        }
    }
}
