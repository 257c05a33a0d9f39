package uk.answerable.performance.inspection.rules;

import org.jspecify.annotations.Nullable;

/**
 * Something a report holds up for other forces (FEATURES 319).
 *
 * @param contactRole whom to ask: a role, never a person; null where none is named
 */
public record DevelopingPractice(
        String topic,
        String title,
        String problem,
        String solution,
        String outcomes,
        @Nullable String contactRole) {}
