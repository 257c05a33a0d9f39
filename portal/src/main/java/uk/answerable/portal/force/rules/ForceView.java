package uk.answerable.portal.force.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.force.rules.ForceAnswer.Body;
import uk.answerable.portal.force.rules.ForceAnswer.Figures;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.words.UkDates;

/**
 * A force's public home.
 *
 * @param rows the latest figures; empty where there are none or they cannot be had
 * @param figuresMissing whether they cannot be had at the moment
 * @param asOn the day for which "next" and "last" are meant, or null for today
 * @param timeliness of complaints, or null where no month has any or it cannot be had
 * @param takesComplaints whether one can be made here
 */
public record ForceView(
        String code,
        String name,
        List<FigureRow> rows,
        boolean figuresMissing,
        @Nullable String asOn,
        List<MeetingRow> next,
        List<MeetingRow> last,
        boolean meetingsMissing,
        @Nullable TimelinessView timeliness,
        boolean complaintsMissing,
        boolean takesComplaints) {

    public ForceView {
        rows = List.copyOf(rows);
        next = List.copyOf(next);
        last = List.copyOf(last);
    }

    public static ForceView of(Figures force, Given<ForceAnswer> answer, @Nullable LocalDate asOn) {
        var meetings = answer.data().meetings();
        var complaints = answer.data().complaints();
        return new ForceView(
                force.code(),
                force.name(),
                force.latestFigures().stream().flatMap(FigureRow::of).toList(),
                answer.isMissing("figures"),
                asOn == null ? null : UkDates.day(asOn),
                meetings == null
                        ? List.of()
                        : meetings.nextMeetings().stream().map(MeetingRow::of).toList(),
                meetings == null
                        ? List.of()
                        : meetings.lastMeetings().stream().map(MeetingRow::of).toList(),
                meetings == null || answer.isMissing("meetings"),
                complaints == null ? null : TimelinessView.of(complaints).orElse(null),
                complaints == null || answer.isMissing("complaints"),
                complaints != null && complaints.complaintIntake() != null);
    }

    /** Names by code of the bodies that scrutinise the force. */
    public static Map<String, String> bodyNames(ForceAnswer answer) {
        var meetings = answer.meetings();
        return meetings == null
                ? Map.of()
                : meetings.bodies().stream().collect(Collectors.toMap(Body::code, Body::name, (one, same) -> one));
    }
}
