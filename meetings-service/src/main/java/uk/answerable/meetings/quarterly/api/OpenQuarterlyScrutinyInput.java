package uk.answerable.meetings.quarterly.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What the scrutiny of a quarter is opened with. */
@Input("OpenQuarterlyScrutinyInput")
public record OpenQuarterlyScrutinyInput(
        @NonNull @Description("Reference of the meeting it is for.")
        String meeting,

        @NonNull @Description("Like 2019/20 Q3.") String quarter,
        @NonNull String title,

        @NonNull @Description("Office that writes the report.")
        String author,

        @Nullable @Description("Protective marking, where there is one.")
        String marking) {}
