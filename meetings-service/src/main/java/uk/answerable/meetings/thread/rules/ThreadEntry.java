package uk.answerable.meetings.thread.rules;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said on an issue.
 *
 * @param id of what was said; with the kind it makes an entry
 * @param on day of it; null where the record does not say
 * @param title heading of what it belongs to
 * @param text what was said
 * @param office that said it, or owns it; null where the record does not say
 * @param reference people know it by, or null
 * @param meeting it was said at, or null
 */
public record ThreadEntry(
        EntryKind kind,
        UUID id,
        @Nullable LocalDate on,
        String title,
        String text,
        @Nullable String office,
        @Nullable String reference,
        @Nullable UUID meeting) {}
