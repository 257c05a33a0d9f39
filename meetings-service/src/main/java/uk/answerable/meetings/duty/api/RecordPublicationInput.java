package uk.answerable.meetings.duty.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Something that was published under a duty. */
@Input("RecordPublicationInput")
public record RecordPublicationInput(
        @NonNull String force,
        @NonNull @Description("Code of the duty.") String duty,

        @NonNull @Description("A day of the period it is about, or of what started the duty.")
        LocalDate about,

        @NonNull LocalDate publishedOn,

        @NonNull @Description("Where, beginning with https://.")
        String address) {}
