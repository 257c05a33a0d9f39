package uk.answerable.meetings.scrutiny.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.scrutiny.store.AnswerRow;

/** The force's answer; its reference is the section of the response that mirrors the request. */
@Key(fields = @FieldSet("id"))
public record Answer(
        @Id @NonNull String id,
        @NonNull String reference,
        @NonNull String gist,
        @NonNull LocalDate givenOn,
        @NonNull String office,
        @Ignore UUID requestKey) {

    static Answer of(AnswerRow row) {
        return new Answer(row.id.toString(), row.reference, row.gist, row.givenOn, row.office, row.requestId);
    }
}
