package uk.answerable.meetings.aid.rules;

import java.util.List;
import java.util.stream.Stream;

/** Targets from the three-year strategy to the individual: each serves one of the next level above (003 PM). */
final class TargetCascade {

    private static final List<String> LEVELS = List.of("strategy", "plan", "area", "unit", "individual");

    private TargetCascade() {}

    static Stream<Aid> aids(KeptRecords records) {
        return records.ofKind("TARGET").flatMap(target -> of(records, target));
    }

    private static Stream<Aid> of(KeptRecords records, KeptRecord target) {
        int level = level(target);
        var above = records.tied(target, "TARGET")
                .filter(other -> level(other) < level)
                .toList();
        var below = records.tied(target, "TARGET").anyMatch(other -> level(other) > level);
        var aids = Stream.<Aid>builder();
        if (level > 0 && above.isEmpty()) {
            aids.add(new Aid(
                    AidKind.TARGET_UNTIED,
                    target.id(),
                    "%s serves no target of the %s".formatted(target.title(), LEVELS.get(level - 1))));
        }
        if (!above.isEmpty() && above.stream().noneMatch(other -> level(other) == level - 1)) {
            var other = above.getFirst();
            aids.add(new Aid(
                    AidKind.TARGET_SKIPS_LEVEL,
                    target.id(),
                    "%s (%s) serves %s (%s) with no target of the %s between"
                            .formatted(
                                    target.title(),
                                    LEVELS.get(level),
                                    other.title(),
                                    LEVELS.get(level(other)),
                                    LEVELS.get(level - 1))));
        }
        if (level < LEVELS.size() - 1 && !below) {
            aids.add(new Aid(
                    AidKind.TARGET_NOT_CASCADED,
                    target.id(),
                    "no target below serves %s (%s)".formatted(target.title(), LEVELS.get(level))));
        }
        return aids.build();
    }

    /** Its field is a choice of these. */
    private static int level(KeptRecord target) {
        return LEVELS.indexOf(target.text("level").orElse(LEVELS.getFirst()));
    }
}
