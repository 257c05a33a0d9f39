package uk.answerable.meetings.quarterly.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A response that goes to the office. */
@Input("SubmitScrutinyResponseInput")
public record SubmitScrutinyResponseInput(
        @Id @NonNull String id,

        @NonNull @Description("Office of the force that answers.")
        String office) {}
