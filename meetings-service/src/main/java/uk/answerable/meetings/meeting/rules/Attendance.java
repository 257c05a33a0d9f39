package uk.answerable.meetings.meeting.rules;

/**
 * An office at a meeting; never a person.
 *
 * @param office as styled on the day
 * @param organisation it belongs to
 * @param capacity principal, officer, observer; empty where the source does not say
 * @param kind present, absent or standing in
 * @param substituteFor the office stood in for, or empty
 */
public record Attendance(
        String office, String organisation, String capacity, AttendanceKind kind, String substituteFor) {

    /** The capacity of a member of the body. */
    public static final String MEMBER = "member";
}
