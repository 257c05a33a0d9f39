package uk.answerable.meetings.body.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.body.rules.BodyKind;
import uk.answerable.meetings.body.store.BodyRow;
import uk.answerable.meetings.body.store.MeetingLaw;

/** A governance body. Texts its source leaves out are empty. */
@Description("A governance body; its kind decides the law of its meetings.")
@Key(fields = @FieldSet("code"))
public record Body(
        @NonNull String code,
        @NonNull String name,
        @NonNull BodyKind kind,
        @NonNull String force,
        @NonNull String host,
        @NonNull String chairRole,
        @NonNull String frequency,
        @NonNull String purpose,
        @NonNull Law law) {

    public static Body of(BodyRow row, MeetingLaw law, LocalDate today) {
        return new Body(
                row.code,
                row.name,
                row.kind,
                row.forceCode,
                row.host,
                row.chairRole,
                row.frequency,
                row.purpose,
                Law.of(MeetingLaw.body(row).law(law.policies(), today)));
    }
}
