package uk.answerable.meetings.registration.api;

import java.time.LocalDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.registration.rules.RegistrationKind;

/** Until when one registers for a meeting, Europe/London; that moment is still in time. */
@Description("Until when one registers for a meeting, Europe/London; that moment is still in time.")
public record RegistrationWindow(
        @NonNull RegistrationKind kind,
        @NonNull LocalDateTime closes,
        @NonNull String source) {}
