package uk.answerable.meetings.scrutiny.rules;

import java.util.List;

/** A claim on which two papers differ. Both positions stand; neither is chosen. */
public record DisputedClaim(String subject, List<Position> positions) {

    public DisputedClaim {
        positions = List.copyOf(positions);
        if (positions.size() < 2) {
            throw new IllegalArgumentException("a dispute has two sides: " + subject);
        }
    }

    /** What one office or paper holds. */
    public record Position(String office, String position) {}
}
