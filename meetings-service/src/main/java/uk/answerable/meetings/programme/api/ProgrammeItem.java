package uk.answerable.meetings.programme.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.programme.rules.ProgrammeSection;
import uk.answerable.meetings.programme.rules.ProgrammeState;
import uk.answerable.meetings.programme.store.ProgrammeRow;

/** What a body wants to look at. */
@Description("A row of a work programme. Its day is that of its meeting and moves with it.")
public record ProgrammeItem(
        @Id @NonNull String id,
        @NonNull ProgrammeSection section,
        @NonNull String item,
        @NonNull String detail,

        @NonNull @Description("Who asked for it; empty where the source does not say.")
        String requester,

        @Nullable @Description("The day by which an update is wanted.")
        LocalDate wantedBy,

        @Nullable @Description("The date as a paper prints it.")
        String printedDate,

        @NonNull ProgrammeState state,

        @Nullable @Description("The paper, section or note that met it.")
        String metBy,

        @Nullable @Description("Why it was carried forward.")
        String reason,

        @Nullable @Description("The row that took its place.") @Id
        String carriedTo,

        @Ignore @Nullable UUID meetingKey) {

    static ProgrammeItem of(ProgrammeRow row) {
        var next = row.carriedTo;
        return new ProgrammeItem(
                row.id.toString(),
                row.section,
                row.item,
                row.detail,
                row.requester,
                row.wantedBy,
                row.printedDate.isEmpty() ? null : row.printedDate,
                row.state,
                row.metBy,
                row.reason,
                next == null ? null : next.toString(),
                row.meetingId);
    }
}
