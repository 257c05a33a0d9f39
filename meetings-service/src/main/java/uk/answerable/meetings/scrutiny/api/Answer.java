package uk.answerable.meetings.scrutiny.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.scrutiny.rules.AnswerKind;
import uk.answerable.meetings.scrutiny.store.AnswerRow;

/** The force's answer; its reference is the section of the response that mirrors the request. */
@Key(fields = @FieldSet("id"))
public record Answer(
        @Id @NonNull String id,
        @NonNull String reference,
        @NonNull String gist,
        @NonNull LocalDate givenOn,
        @NonNull String office,

        @Nullable @Description("Null where the record does not say.")
        AnswerKind kind,

        @Nullable @Description("Whether it came after the day it was due; null where the record does not say.")
        Boolean late,

        @Ignore UUID requestKey) {

    static Answer of(AnswerRow row) {
        return new Answer(
                row.id.toString(), row.reference, row.gist, row.givenOn, row.office, row.kind, row.late, row.requestId);
    }
}
