package uk.answerable.complaints.timeliness.api;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A share within target as the graph shows it. */
public record TimelinessShare(
        @NonNull Integer total,
        @NonNull Integer within,
        @Nullable String percentPrinted,

        @Nullable @Description("Rounded half up to whole per cent; null with a reason when the total is 0.")
        BigDecimal percent,

        @NonNull Integer target,
        @NonNull String unit,
        @NonNull String policySource,
        @Nullable String reason) {

    static TimelinessShare of(uk.answerable.complaints.timeliness.rules.TimelinessShare share, String step) {
        var percent = share.percent();
        return new TimelinessShare(
                share.total(),
                share.within(),
                percent.map(value -> value + "%").orElse(null),
                percent.orElse(null),
                share.policy().amount(),
                share.policy().unit().words(),
                share.policy().source(),
                percent.isPresent() ? null : "no case was " + step + " in the month");
    }
}
