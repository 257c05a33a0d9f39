package uk.answerable.meetings.search.rules;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that can be found, whole in one reach: a thing with a public line and private details is two passages.
 *
 * @param kind of thing
 * @param subject its id
 * @param meeting it belongs to, or null
 * @param reach who may read it
 * @param force police force area
 * @param body governance body, or null
 * @param dated when it was said, or null where nobody says
 * @param reference people know it by, or null
 * @param title shown, and weighed above the text
 * @param text searched, and shown in extracts
 */
public record Passage(
        SearchKind kind,
        UUID subject,
        @Nullable UUID meeting,
        Reach reach,
        String force,
        @Nullable String body,
        @Nullable LocalDate dated,
        @Nullable String reference,
        String title,
        String text) {}
