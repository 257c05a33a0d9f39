package uk.answerable.portal.complaint.rules;

import org.jspecify.annotations.Nullable;
import uk.answerable.portal.complaint.rules.ComplaintAnswer.UserError;

/**
 * Something to put right before a complaint can be sent.
 *
 * @param field of the form it is about, or null where it is about none
 */
public record Problem(@Nullable Field field, String text) {

    /** As the service refuses it: its field says which of ours, its message what would be right. */
    static Problem of(UserError error) {
        var path = error.field();
        return path == null
                ? new Problem(null, error.message())
                : Field.of(path.substring(path.lastIndexOf('.') + 1))
                        .map(field -> about(field, error.message()))
                        .orElseGet(() -> new Problem(null, error.message()));
    }

    static Problem about(Field field, String message) {
        return new Problem(field, "%s: %s".formatted(field.label(), message));
    }
}
