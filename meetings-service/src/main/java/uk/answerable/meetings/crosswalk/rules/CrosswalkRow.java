package uk.answerable.meetings.crosswalk.rules;

import org.jspecify.annotations.Nullable;

/**
 * One reviewed judgement: this subject is about that measure, or about none we hold.
 *
 * @param kind of subject
 * @param subject as the kind writes it
 * @param measure code of the performance service; null where no measure fits
 * @param reason for the judgement
 */
public record CrosswalkRow(
        SubjectKind kind, String subject, @Nullable String measure, String reason) {

    public CrosswalkRow {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("the crosswalk gives no reason for " + subject);
        }
    }
}
