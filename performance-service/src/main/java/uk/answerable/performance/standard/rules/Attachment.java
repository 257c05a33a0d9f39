package uk.answerable.performance.standard.rules;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a standard is attached to: a priority of a plan, or a group of victims of whom more or less is expected
 * (FEATURES 218; 004:2(4)).
 *
 * @param expectation null for a priority
 */
public record Attachment(
        AttachmentKind kind,
        String code,
        String label,
        @Nullable Expectation expectation,
        String source) {

    /** Of what it is for. */
    public enum AttachmentKind {
        PLAN_PRIORITY,
        VICTIM_GROUP
    }

    /** What is expected of the service a group gets. */
    public enum Expectation {
        HIGHER,
        LOWER
    }

    String words() {
        return expectation == null
                ? "the priority \"%s\"".formatted(label)
                : "%s, for whom the expectation is %s"
                        .formatted(
                                label.toLowerCase(Locale.UK), expectation.name().toLowerCase(Locale.ROOT));
    }
}
