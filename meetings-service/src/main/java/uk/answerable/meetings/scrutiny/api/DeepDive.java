package uk.answerable.meetings.scrutiny.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
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

        @Ignore UUID key) {

    static DeepDive of(DeepDiveRow row) {
        return new DeepDive(
                row.id.toString(),
                row.forceCode,
                row.topic,
                row.proposedBy,
                row.target,
                row.state,
                row.source,
                row.notes.isEmpty() ? List.of() : List.of(row.notes.split("\n")),
                row.id);
    }
}
