package uk.answerable.meetings.aid.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** Hours taken from a unit, planned and unplanned, without those excluded, of the hours on duty (003 NP). */
final class AbstractionShare {

    private AbstractionShare() {}

    static Stream<Aid> aids(KeptRecords records) {
        return records.ofKind("ABSTRACTION").map(AbstractionShare::of);
    }

    private static Aid of(KeptRecord one) {
        var duty = number(one, "dutyHours");
        var excludedPlanned = number(one, "excludedPlanned");
        var excludedSpontaneous = number(one, "excludedSpontaneous");
        var planned = number(one, "plannedHours") - excludedPlanned;
        var spontaneous = number(one, "spontaneousHours") - excludedSpontaneous;
        if (planned < 0 || spontaneous < 0 || planned + spontaneous > duty) {
            return new Aid(
                    AidKind.ABSTRACTION_IMPOSSIBLE,
                    one.id(),
                    "%s: more hours are excluded than were abstracted, or more abstracted than on duty"
                            .formatted(one.title()));
        }
        if (duty == 0) {
            return new Aid(AidKind.ABSTRACTION, one.id(), one.title() + ": nobody was on duty, so there is no share");
        }
        var share = share(planned + spontaneous, duty);
        var says = "%s: %s%% of %d hours abstracted, %s%% planned and %s%% unplanned; %d hours excluded%s"
                .formatted(
                        one.title(),
                        share,
                        duty,
                        share(planned, duty),
                        share(spontaneous, duty),
                        excludedPlanned + excludedSpontaneous,
                        one.text("exclusions").map(" (%s)"::formatted).orElse(""));
        return one.text("limit")
                .filter(limit -> share.compareTo(new BigDecimal(limit)) > 0)
                .map(limit -> new Aid(
                        AidKind.ABSTRACTION_OVER_LIMIT, one.id(), "%s; the force allows %s%%".formatted(says, limit)))
                .orElseGet(() -> new Aid(AidKind.ABSTRACTION, one.id(), says));
    }

    private static long number(KeptRecord one, String field) {
        return one.count(field).orElse(0L);
    }

    /** In per cent, to one place, half up. */
    private static BigDecimal share(long hours, long duty) {
        return BigDecimal.valueOf(hours * 100).divide(BigDecimal.valueOf(duty), 1, RoundingMode.HALF_UP);
    }
}
