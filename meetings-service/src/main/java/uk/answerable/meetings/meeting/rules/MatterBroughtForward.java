package uk.answerable.meetings.meeting.rules;

/**
 * A matter brought forward as notes print it.
 *
 * @param reference number in the notes
 * @param fromMeeting year and month
 * @param topic of the matter
 * @param updateRequired what was wanted
 * @param outcome what was told
 */
public record MatterBroughtForward(
        String reference, String fromMeeting, String topic, String updateRequired, String outcome) {}
