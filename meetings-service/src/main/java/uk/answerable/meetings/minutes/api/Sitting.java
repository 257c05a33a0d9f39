package uk.answerable.meetings.minutes.api;

import java.time.Duration;
import java.time.LocalTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.minutes.store.SittingRow;

/** When a part of a meeting started and finished, Europe/London. */
public record Sitting(
        @NonNull Part part,
        @NonNull LocalTime started,
        @Nullable LocalTime finished,
        @Nullable @Description("How long it sat.") Integer minutes) {

    static Sitting of(SittingRow row) {
        var finished = row.finished;
        return new Sitting(
                row.part,
                row.started,
                finished,
                finished == null
                        ? null
                        : (int) Duration.between(row.started, finished).toMinutes());
    }
}
