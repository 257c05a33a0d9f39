package uk.answerable.meetings.paper.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.paper.rules.Clearance;
import uk.answerable.meetings.paper.store.PaperSending;

/** What was said of a paper's newest version by who clears it. */
@Input("ClearPaperInput")
public record ClearPaperInput(
        @Id @NonNull String paper,
        int version,
        @NonNull Clearance clearance,
        boolean cleared,
        @Nullable String note,
        @NonNull LocalDate on) {

    PaperSending.Given given() {
        return new PaperSending.Given(clearance, version, cleared, note == null ? "" : note, on);
    }
}
