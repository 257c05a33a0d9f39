package uk.answerable.meetings.response.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Where and when the response was published. */
@Input("PublishInspectionResponseInput")
public record PublishInspectionResponseInput(
        @Id @NonNull String id,
        @NonNull LocalDate on,
        @NonNull String address) {}
