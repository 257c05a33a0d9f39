package uk.answerable.meetings.scrutiny.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.scrutiny.rules.RequestStatus;
import uk.answerable.meetings.scrutiny.store.ScrutinyRequestRow;

/** A numbered request of a scrutiny report. */
@Key(fields = @FieldSet("id"))
public record ScrutinyRequest(
        @Id @NonNull String id,
        int number,
        @NonNull String topic,
        @NonNull String type,
        @NonNull String gist,
        @NonNull LocalDate askedOn,
        @NonNull RequestStatus status,
        @Ignore UUID key,
        @Ignore UUID reportKey) {

    static ScrutinyRequest of(ScrutinyRequestRow row) {
        return new ScrutinyRequest(
                row.id.toString(),
                row.number,
                row.topic,
                row.type,
                row.gist,
                row.askedOn,
                row.status,
                row.id,
                row.reportId);
    }
}
