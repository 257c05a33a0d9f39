package uk.answerable.meetings.search.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.search.rules.SearchKind;

/**
 * What was found: the best passage of one subject that the caller may read.
 *
 * @param weight how well it fits; orders what was found
 * @param extract words of the passage around what was looked for; empty where only the title holds it
 */
public record SearchRow(
        SearchKind kind,
        UUID subject,
        @Nullable UUID meeting,
        String force,
        @Nullable String body,
        @Nullable LocalDate dated,
        @Nullable String reference,
        String title,
        String extract,
        int weight) {}
