package uk.answerable.complaints.clock.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.clock.rules.Reading;

/** One reading of a deadline as the graph shows it. */
@Name("Reading")
@Description("One way to read a deadline: its unit, and whether suspended time counts.")
public record ReadingView(
        @NonNull String label,
        @NonNull LocalDate due,
        @NonNull String unit,
        @Nullable Boolean met,
        @NonNull List<@NonNull String> explanation) {

    static ReadingView of(Reading reading) {
        return new ReadingView(
                reading.label(),
                reading.due().result(),
                reading.unit().words(),
                reading.met().orElse(null),
                reading.due().sentences());
    }
}
