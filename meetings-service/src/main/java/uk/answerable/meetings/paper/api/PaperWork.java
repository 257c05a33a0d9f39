package uk.answerable.meetings.paper.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.paper.rules.PaperDeadline;
import uk.answerable.meetings.paper.store.PaperEntry;

/** What is to be done on a paper before it can be published. */
public record PaperWork(
        @Nullable @Description("When its author is to send it.")
        LocalDate dueOn,

        @NonNull @Description("Worked back from the day of its first meeting, each explained.")
        List<@NonNull PaperDue> deadlines,

        @NonNull @Description("What was said of its newest version by who clears it.")
        List<@NonNull PaperClearance> clearances) {

    static PaperWork of(PaperEntry entry, List<PaperDeadline> deadlines) {
        return new PaperWork(
                entry.paper().dueOn,
                deadlines.stream().map(PaperDue::of).toList(),
                entry.newest().stream()
                        .flatMap(version -> version.clearances().stream())
                        .map(PaperClearance::of)
                        .toList());
    }
}
