package uk.answerable.meetings.scrutiny.api;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.scrutiny.store.UnansweredAskRow;

/** Something a report asks that no answer takes up. */
@Description("Something a report asks that no answer takes up.")
public record UnansweredAsk(
        @NonNull String topic,
        @NonNull String gist,
        @Ignore UUID key,
        @Ignore UUID reportKey) {

    static UnansweredAsk of(UnansweredAskRow row) {
        return new UnansweredAsk(row.topic, row.gist, row.id, row.reportId);
    }
}
