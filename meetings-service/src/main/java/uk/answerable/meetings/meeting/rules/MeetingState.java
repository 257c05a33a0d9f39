package uk.answerable.meetings.meeting.rules;

import java.util.Locale;

/** How far the record of a meeting has come. */
public enum MeetingState {
    PLANNED,
    AGENDA_PUBLISHED,
    HELD,
    MINUTES_DRAFT,
    MINUTES_CONFIRMED,
    CANCELLED;

    /** Whether its record does not say yet that it was held. */
    public boolean isBeforeHeld() {
        return this == PLANNED || this == AGENDA_PUBLISHED;
    }

    /** What a description of the surviving record says of it ("agenda and papers", "minutes", "reference only ..."). */
    public static MeetingState ofRecord(String recordType) {
        var record = recordType.toLowerCase(Locale.ROOT);
        if (record.contains("minutes confirmed") || record.contains("minutes approved")) {
            return MINUTES_CONFIRMED;
        }
        if (record.startsWith("minutes")) {
            return MINUTES_DRAFT;
        }
        return record.startsWith("agenda") ? AGENDA_PUBLISHED : HELD;
    }
}
