package uk.answerable.meetings.membership.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A working group and its remit. */
@Input("PutWorkingGroupInput")
public record PutWorkingGroupInput(
        @NonNull @Description("Code of the body.") String body,
        @NonNull String name,
        @NonNull String remit) {}
