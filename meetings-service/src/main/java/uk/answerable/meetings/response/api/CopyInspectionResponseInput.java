package uk.answerable.meetings.response.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.response.rules.CopyTo;

/** To whom and when a copy was sent. */
@Input("CopyInspectionResponseInput")
public record CopyInspectionResponseInput(
        @Id @NonNull String id, @NonNull CopyTo to, @NonNull LocalDate on) {}
