package uk.answerable.meetings.quarterly.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version that left the hands of who wrote it.
 *
 * @param version of its side, from 1
 * @param on the day it was sent, given or published
 * @param reason why it was corrected; null for the first, and for a publication
 */
public record ScrutinyVersion(
        ScrutinySide side,
        int version,
        LocalDate on,
        @Nullable String reason) {}
