package uk.answerable.meetings.quarterly.api;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.quarterly.rules.ScrutinySide;

/** A version of a report, a response or a publication. */
public record ScrutinyVersion(
        @NonNull ScrutinySide side,
        int version,
        @NonNull LocalDate on,

        @Nullable @Description("Why it was corrected.") String reason,

        @Nullable @Description("Whether it came after the day it was due; null of a publication.")
        Boolean late) {

    static ScrutinyVersion of(
            uk.answerable.meetings.quarterly.rules.ScrutinyVersion version,
            Optional<uk.answerable.meetings.quarterly.rules.ScrutinyDeadline> report,
            Optional<uk.answerable.meetings.quarterly.rules.ScrutinyDeadline> response) {
        var due = switch (version.side()) {
            case REPORT -> report;
            case RESPONSE -> response;
            case PUBLICATION -> Optional.<uk.answerable.meetings.quarterly.rules.ScrutinyDeadline>empty();
        };
        return new ScrutinyVersion(
                version.side(),
                version.version(),
                version.on(),
                version.reason(),
                due.map(day -> day.missed(version.on())).orElse(null));
    }
}
