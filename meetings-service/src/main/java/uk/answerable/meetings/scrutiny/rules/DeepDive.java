package uk.answerable.meetings.scrutiny.rules;

import java.util.Locale;

/**
 * A topic to be examined in depth.
 *
 * @param topic proposed
 * @param proposedBy office
 * @param target meeting or quarter, as stated
 * @param source document and place
 */
public record DeepDive(String topic, String proposedBy, String target, String source) {

    /** Scheduled once its target names a meeting, a month or a quarter. */
    public DeepDiveState state() {
        var words = target.toLowerCase(Locale.ROOT);
        return words.matches(".*\\d{4}.*") ? DeepDiveState.SCHEDULED : DeepDiveState.PROPOSED;
    }
}
