package uk.answerable.meetings.precept.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.precept.rules.PreceptRules;

/** What a council tax band pays a year, and how much more a week; GBP. */
public record PreceptBand(
        @NonNull String band,
        @NonNull BigDecimal before,
        @NonNull BigDecimal after,
        @NonNull BigDecimal morePerWeek) {

    static PreceptBand of(PreceptRules.BandCharge charge) {
        return new PreceptBand(charge.band(), charge.before(), charge.after(), charge.morePerWeek());
    }
}
