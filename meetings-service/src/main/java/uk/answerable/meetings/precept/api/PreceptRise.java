package uk.answerable.meetings.precept.api;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.precept.rules.PreceptRules;

/** A rise of the precept, worked out from band D. */
public record PreceptRise(
        @NonNull BigDecimal bandDBefore,
        @NonNull BigDecimal bandDAfter,
        @NonNull BigDecimal percent,
        @NonNull List<@NonNull PreceptBand> bands) {

    static PreceptRise of(PreceptRules.Rise rise) {
        return new PreceptRise(
                rise.bandDBefore(),
                rise.bandDAfter(),
                rise.percent(),
                rise.bands().stream().map(PreceptBand::of).toList());
    }
}
