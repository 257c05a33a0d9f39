package uk.answerable.meetings.response.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The chief officer's comments on a report, and the day they were given. */
@Input("CommentAsChiefOfficerInput")
public record CommentAsChiefOfficerInput(
        @Id @NonNull String id,
        @NonNull String text,
        @NonNull LocalDate on) {}
