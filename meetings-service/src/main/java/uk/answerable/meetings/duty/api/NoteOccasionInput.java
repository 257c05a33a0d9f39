package uk.answerable.meetings.duty.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Something that starts a duty: the independent office published its figures. */
@Input("NoteOccasionInput")
public record NoteOccasionInput(
        @NonNull String force,
        @NonNull @Description("Code of the duty.") String duty,
        @NonNull LocalDate on) {}
