package uk.answerable.meetings.aid.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Exceptions of tiered performance meetings that are passed up, unit to area to force (003 PM). */
final class TierExceptions {

    private static final List<String> TIERS = List.of("unit", "area", "force");

    private TierExceptions() {}

    static Stream<Aid> aids(KeptRecords records, LocalDate today) {
        return records.ofKind("TIER_EXCEPTION")
                .filter(one -> one.says("state", "passed up"))
                .flatMap(one -> of(one, today).stream());
    }

    private static Optional<Aid> of(KeptRecord exception, LocalDate today) {
        var tier = exception.text("tier").orElse("");
        var above = above(tier);
        if (above.isEmpty()) {
            return Optional.of(new Aid(
                    AidKind.NO_TIER_ABOVE,
                    exception.id(),
                    "%s is passed up from the %s meeting, which has none above".formatted(exception.title(), tier)));
        }
        return exception.day("takenOn").filter(day -> !day.isAfter(today)).isPresent()
                ? Optional.empty()
                : Optional.of(new Aid(
                        AidKind.EXCEPTION_WAITS,
                        exception.id(),
                        "%s, raised on %s, waits for the %s meeting"
                                .formatted(
                                        exception.title(),
                                        exception.day("on").map(Aid::day).orElse("no day"),
                                        above.get())));
    }

    /** The tier above one; empty for the highest. */
    private static Optional<String> above(String tier) {
        return TIERS.stream().skip(TIERS.indexOf(tier) + 1L).findFirst();
    }
}
