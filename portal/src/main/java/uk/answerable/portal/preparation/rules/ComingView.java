package uk.answerable.portal.preparation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.preparation.rules.ComingAnswer.Meeting;
import uk.answerable.portal.words.CodeWords;
import uk.answerable.portal.words.UkDates;

/**
 * The meetings of the reader's own bodies.
 *
 * @param next the first to come, or null where none is announced
 * @param later those after it, soonest first
 * @param past latest first
 */
public record ComingView(@Nullable Line next, List<Line> later, List<Line> past) {

    private static final int SHOWN = 5;

    public ComingView {
        later = List.copyOf(later);
        past = List.copyOf(past);
    }

    /** Empty where the meetings cannot be had. */
    public static Optional<ComingView> of(ComingAnswer answer, List<String> ownBodies) {
        var coming = answer.coming();
        var past = answer.past();
        if (coming == null || past == null) {
            return Optional.empty();
        }
        var byDate = Comparator.comparing(Meeting::date);
        var ahead = own(coming.nodes(), ownBodies, byDate).stream()
                .filter(line -> !line.cancelled())
                .toList();
        return Optional.of(new ComingView(
                ahead.isEmpty() ? null : ahead.getFirst(),
                ahead.stream().skip(1).limit(SHOWN).toList(),
                own(past.nodes(), ownBodies, byDate.reversed()).stream()
                        .limit(SHOWN)
                        .toList()));
    }

    private static List<Line> own(List<Meeting> meetings, List<String> bodies, Comparator<Meeting> order) {
        return meetings.stream()
                .filter(meeting ->
                        meeting.body() != null && bodies.contains(meeting.body().code()))
                .sorted(order)
                .map(Line::of)
                .toList();
    }

    /** A meeting to prepare for. */
    public record Line(
            String reference,
            String date,
            String body,
            @Nullable String time,
            @Nullable String venue,
            String state,
            boolean cancelled) {

        static Line of(Meeting meeting) {
            var body = meeting.body();
            var start = meeting.startTime();
            var venue = meeting.venue();
            return new Line(
                    meeting.reference(),
                    UkDates.withWeekday(meeting.date()),
                    body == null ? meeting.title() : body.name(),
                    start == null ? null : UkDates.time(start),
                    venue == null || venue.isBlank() ? null : venue,
                    CodeWords.of("MeetingState", meeting.state()),
                    meeting.state().equals("CANCELLED"));
        }
    }
}
