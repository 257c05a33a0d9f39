package uk.answerable.meetings.publishing.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of the record is wanted, in the order of publication.
 *
 * @param force null for all
 * @param body null for all of the force
 * @param since versions published after it, with withdrawals; null for what can be read now
 */
public record RecordFilter(
        PublicKind kind,
        @Nullable String force,
        @Nullable String body,
        @Nullable Instant since) {}
