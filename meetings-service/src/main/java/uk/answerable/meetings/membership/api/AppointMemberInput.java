package uk.answerable.meetings.membership.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.membership.rules.SeatKind;
import uk.answerable.meetings.membership.rules.SeatRole;
import uk.answerable.meetings.membership.rules.Term;
import uk.answerable.meetings.membership.store.Memberships;

/** Who is appointed to a seat, by office. */
@Input("AppointMemberInput")
public record AppointMemberInput(
        @NonNull @Description("Code of the body.") String body,
        @NonNull String office,
        @NonNull SeatRole role,
        @NonNull SeatKind kind,
        @Nullable @Description("Council that appoints.") String appointedBy,
        @NonNull LocalDate from,

        @Nullable @Description("Last day of the term, where it is fixed.")
        LocalDate until,

        @Nullable @Description("Kept apart, for the body's officer only.")
        String displayName) {

    Memberships.Appointment appointment() {
        return new Memberships.Appointment(
                office, role, kind, appointedBy == null ? "" : appointedBy, new Term(from, until), displayName);
    }
}
