package uk.answerable.meetings.body.rules;

import uk.answerable.meetings.agenda.rules.Part;

/**
 * The states of the permission matrix. A panel scrutinises the commissioner, so its private part is closed to the
 * commissioner's office and a board's to the panel, whatever bodies a token names.
 */
public final class Privacy {

    public static final String PUBLIC = "public";

    private Privacy() {}

    /** The state of something taken in that part of such a body's meeting. */
    public static String state(BodyKind kind, Part part) {
        return part == Part.PUBLIC ? PUBLIC : "private-" + side(kind);
    }

    /** The same, of something whose record may not be published yet: until it is, it is the body's own. */
    public static String state(BodyKind kind, Part part, boolean published) {
        return state(kind, published ? part : Part.PRIVATE);
    }

    /** {@code panel} or {@code board}. */
    public static String side(BodyKind kind) {
        return switch (kind) {
            case POLICE_AND_CRIME_PANEL -> "panel";
            case COMMISSIONERS_BOARD, ASSURANCE_MEETING, OTHER -> "board";
        };
    }
}
