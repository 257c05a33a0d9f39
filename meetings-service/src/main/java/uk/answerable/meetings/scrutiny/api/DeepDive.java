package uk.answerable.meetings.scrutiny.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.scrutiny.rules.DeepDiveState;
import uk.answerable.meetings.scrutiny.store.DeepDiveRow;

/** A topic to be examined in depth. */
@Key(fields = @FieldSet("id"))
public record DeepDive(
        @Id @NonNull String id,
        @NonNull String force,
        @NonNull String topic,
        @NonNull String proposedBy,
        @NonNull String target,
        @NonNull DeepDiveState state,
        @NonNull String source,

        @Description("What is wrong with the target as printed, and what would be right.") @NonNull
        List<@NonNull String> notes,

        @Nullable @Description("Null where the source does not say.")
        LocalDate proposedOn,

        @Nullable @Description("The quarter it is scheduled to, like Q1 2020/21.")
        String quarter,

        @Nullable @Description("Why its meeting takes it beside another.")
        String despite,

        @Nullable LocalDate heldOn,
        @Nullable String result,
        @Nullable @Description("Where its report is.") String report,
        @Ignore UUID key,
        @Ignore @Nullable UUID meetingKey) {

    public static DeepDive of(DeepDiveRow row) {
        return new DeepDive(
                row.id.toString(),
                row.forceCode,
                row.topic,
                row.proposedBy,
                row.target,
                row.state,
                row.source,
                row.notes.isEmpty() ? List.of() : List.of(row.notes.split("\n")),
                row.proposedOn,
                row.quarter,
                row.despite,
                row.heldOn,
                row.result,
                row.report,
                row.id,
                row.meetingId);
    }
}
