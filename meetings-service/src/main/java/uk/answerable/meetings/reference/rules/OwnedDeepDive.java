package uk.answerable.meetings.reference.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.scrutiny.rules.DeepDive;

/**
 * A deep dive and the police force area it examines.
 *
 * @param textOf day of the document that proposes it; null where it is not known
 */
public record OwnedDeepDive(
        String force, DeepDive deepDive, @Nullable LocalDate textOf) {}
