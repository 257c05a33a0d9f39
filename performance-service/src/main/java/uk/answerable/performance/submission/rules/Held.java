package uk.answerable.performance.submission.rules;

import java.util.UUID;
import uk.answerable.performance.observation.rules.Value;

/**
 * The newest version of a figure that is already held.
 *
 * @param observation its id
 * @param published whether it has a moment of publication
 */
public record Held(UUID observation, int version, Value value, boolean published) {}
