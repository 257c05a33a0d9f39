package uk.answerable.meetings.meeting.rules;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How the public could follow a meeting.
 *
 * @param rule in our words; empty where the source does not say
 * @param observers recorded in the minutes, or null
 * @param registrationDeadline last moment to register as an observer (Europe/London), or null
 */
public record PublicAccess(
        String rule, @Nullable Integer observers, @Nullable LocalDateTime registrationDeadline) {}
