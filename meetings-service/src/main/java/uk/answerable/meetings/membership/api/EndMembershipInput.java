package uk.answerable.meetings.membership.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The last day of a term, and why it ends. */
@Input("EndMembershipInput")
public record EndMembershipInput(
        @NonNull @Description("Code of the body.") String body,
        @NonNull String office,
        @NonNull LocalDate on,
        @NonNull String reason) {}
