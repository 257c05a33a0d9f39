package uk.answerable.performance.standard.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of a measure's standards applies and why (FEATURES 218): of one kind, what is attached to a group of victims
 * goes before what is attached to a priority, and that before what is for everybody. Kinds never displace each other,
 * and a measure without a standard has none (219).
 *
 * @param why in a sentence
 */
public record Applying(Standard standard, boolean applies, String why) {

    /** Each standard that holds on the day, in the order given. */
    public static List<Applying> of(List<Standard> holding) {
        return holding.stream().map(standard -> of(standard, holding)).toList();
    }

    private static Applying of(Standard standard, List<Standard> holding) {
        return holding.stream()
                .filter(other -> other.kind() == standard.kind())
                .max(Comparator.comparing(Applying::rank))
                .filter(first -> rank(first) > rank(standard))
                .flatMap(first -> Optional.ofNullable(first.attached()))
                .map(first -> new Applying(
                        standard,
                        false,
                        "Another %s goes before it: it is for %s".formatted(kind(standard), first.words())))
                .orElseGet(() -> new Applying(standard, true, why(standard)));
    }

    private static int rank(Standard standard) {
        var attached = standard.attached();
        if (attached == null) {
            return 0;
        }
        return switch (attached.kind()) {
            case PLAN_PRIORITY -> 1;
            case VICTIM_GROUP -> 2;
        };
    }

    private static String why(Standard standard) {
        var attached = standard.attached();
        return attached == null
                ? "It holds for every figure of the measure"
                : "It is for %s (%s)".formatted(attached.words(), attached.source());
    }

    private static String kind(Standard standard) {
        return standard.kind().name().toLowerCase(Locale.ROOT);
    }
}
