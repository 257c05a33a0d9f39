package uk.answerable.meetings.response.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of a response. */
public sealed interface ResponseStep {

    /** The chief officer comments; again until the response is published. */
    record ChiefOfficerComments(String text, LocalDate on) implements ResponseStep {}

    /** The local policing body comments; again until the response is published. */
    record OwnComments(String text, @Nullable String action) implements ResponseStep {}

    /** Both comments are published. */
    record Publication(LocalDate on, String address) implements ResponseStep {}

    /** A copy is sent. */
    record Copy(CopyTo to, LocalDate on) implements ResponseStep {}
}
