package uk.answerable.meetings.membership.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An interest of a member, and the day it was registered. */
@Input("RegisterInterestInput")
public record RegisterInterestInput(
        @NonNull @Description("Code of the body.") String body,
        @NonNull String office,
        @NonNull String gist,
        @NonNull LocalDate on) {}
