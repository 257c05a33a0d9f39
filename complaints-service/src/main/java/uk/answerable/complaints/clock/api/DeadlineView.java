package uk.answerable.complaints.clock.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.clock.rules.Deadline;

/** A deadline as the graph shows it. */
@Name("Deadline")
@Description("The last day on which something is in time, with its explanation.")
public record DeadlineView(
        @NonNull String rule,
        @NonNull String label,
        @NonNull LocalDate due,
        @NonNull String unit,
        @NonNull Integer amount,
        @NonNull LocalDate start,
        @NonNull String startRule,
        @NonNull String source,

        @NonNull @Description("How binding it is: statutory, national target, local target...")
        String status,

        @Nullable @Description("Whether it was done in time; null while it still can be.")
        Boolean met,

        @NonNull List<@NonNull String> explanation,

        @NonNull @Description("Every way the policy can be read; the first is the one above.")
        List<@NonNull ReadingView> readings) {

    /** Shows a deadline. */
    public static DeadlineView of(Deadline deadline) {
        var policy = deadline.policy();
        return new DeadlineView(
                policy.rule(),
                policy.label(),
                deadline.due(),
                policy.unit().words(),
                policy.amount(),
                deadline.start(),
                policy.startRule(),
                policy.source(),
                policy.status(),
                deadline.met().orElse(null),
                deadline.reading().due().sentences(),
                deadline.readings().stream().map(ReadingView::of).toList());
    }
}
