package uk.answerable.meetings.response.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A published report that a response is owed to. */
@Input("OpenInspectionResponseInput")
public record OpenInspectionResponseInput(
        @NonNull String force,

        @NonNull @Description("Its identifier in the performance service.")
        String inspection,

        @NonNull String title,
        @NonNull LocalDate reportPublishedOn,
        boolean hasRecommendation) {}
