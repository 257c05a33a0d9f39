package uk.answerable.meetings.minutes.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.minutes.rules.MinutesStage;
import uk.answerable.meetings.minutes.store.MinutesRecordRow;

/** How far the minutes of one part have come. */
@Description("How far the minutes of one part have come: drafts are the body's own, agreed ones published, and each is"
        + " confirmed once, at a later meeting of the same body.")
public record MinutesRecord(
        @NonNull Part part,
        @NonNull MinutesStage.Code stage,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate confirmedOn,

        @Nullable @Description("Reference of the meeting that confirmed them.")
        String confirmedAt,

        @Nullable @Description("Why meetings in between did not confirm them.")
        String passedOver) {

    static MinutesRecord of(MinutesRecordRow row) {
        return new MinutesRecord(row.part, row.stage, row.agreedOn, row.confirmedOn, row.confirmedAt, row.passedOver);
    }
}
