package uk.answerable.portal.force.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.answerable.portal.force.rules.ForceAnswer.Meeting;

/**
 * Meetings alone, while figures cannot be had.
 *
 * @param coming soonest first
 * @param past latest first
 */
public record MeetingsView(List<MeetingRow> coming, List<MeetingRow> past) {

    private static final int SHOWN = 10;

    public MeetingsView {
        coming = List.copyOf(coming);
        past = List.copyOf(past);
    }

    /** Empty where these cannot be had either. */
    public static Optional<MeetingsView> of(MeetingsAnswer answer) {
        var coming = answer.coming();
        var past = answer.past();
        if (coming == null || past == null) {
            return Optional.empty();
        }
        var byDate = Comparator.comparing(Meeting::date);
        return Optional.of(new MeetingsView(
                coming.nodes().stream()
                        .sorted(byDate)
                        .limit(SHOWN)
                        .map(MeetingRow::of)
                        .toList(),
                past.nodes().stream()
                        .sorted(byDate.reversed())
                        .limit(SHOWN)
                        .map(MeetingRow::of)
                        .toList()));
    }
}
