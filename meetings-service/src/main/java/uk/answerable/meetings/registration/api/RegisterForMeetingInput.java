package uk.answerable.meetings.registration.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.registration.rules.Connection;
import uk.answerable.meetings.registration.rules.Registering.Request;
import uk.answerable.meetings.registration.rules.RegistrationKind;
import uk.answerable.meetings.registration.rules.SubjectOfSpeech;

/**
 * Somebody's wish to observe or to speak.
 *
 * @param meeting reference of the meeting
 * @param connection what ties a speaker to the area
 * @param subjectKind what kind of subject a speaker has
 * @param subject in a speaker's words
 */
@Input("RegisterForMeetingInput")
public record RegisterForMeetingInput(
        @NonNull String meeting,
        @NonNull RegistrationKind kind,

        @NonNull @Description("Read by the body's officer only.")
        String name,

        @NonNull @Description("Read by the body's officer only.")
        String contact,

        @Nullable Connection connection,
        @Nullable SubjectOfSpeech subjectKind,
        @Nullable String subject) {

    Request request() {
        return new Request(kind, name.strip(), contact.strip(), connection, subjectKind, subject);
    }
}
