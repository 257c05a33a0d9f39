package uk.answerable.portal.body.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.body.rules.BodyAnswer.Body;
import uk.answerable.portal.body.rules.BodyAnswer.Meeting;
import uk.answerable.portal.body.rules.BodyAnswer.Seat;
import uk.answerable.portal.body.rules.BodyAnswer.WorkingGroup;
import uk.answerable.portal.graph.rules.Answer.Given;
import uk.answerable.portal.words.CodeWords;
import uk.answerable.portal.words.UkDates;

/**
 * A body: under which law it meets, who sits on it, its newest meetings, what it has promised to look at again.
 *
 * @param about its facts in the order they are shown, those that are known
 * @param isPanel whether it reviews by law what the commissioner does
 * @param watchMissing whether the watch list cannot be had at the moment
 */
public record BodyView(
        String code,
        String name,
        String kind,
        String force,
        boolean isPanel,
        List<Fact> about,
        List<MeetingLine> meetings,
        List<String> seats,
        List<WorkingGroup> groups,
        List<WatchLine> watch,
        boolean watchMissing) {

    public BodyView {
        about = List.copyOf(about);
        meetings = List.copyOf(meetings);
        seats = List.copyOf(seats);
        groups = List.copyOf(groups);
        watch = List.copyOf(watch);
    }

    public static BodyView of(Body body, Given<BodyAnswer> answer) {
        var watch = answer.data().watch();
        return new BodyView(
                body.code(),
                body.name(),
                CodeWords.of("BodyKind", body.kind()),
                body.force(),
                body.kind().equals("POLICE_AND_CRIME_PANEL"),
                about(body),
                body.meetings().nodes().stream().map(MeetingLine::of).toList(),
                body.seats().stream().map(BodyView::seat).toList(),
                body.workingGroups(),
                watch == null
                        ? List.of()
                        : watch.nodes().stream().map(WatchLine::of).toList(),
                watch == null || answer.isMissing("watch"));
    }

    private static List<Fact> about(Body body) {
        var days = body.law().clearDays();
        return List.of(
                        new Fact("What it is for", body.purpose()),
                        new Fact("Chaired by", body.chairRole()),
                        new Fact("Meets", body.frequency()),
                        new Fact("Run by", body.host()),
                        new Fact("Meets under", body.law().title()),
                        new Fact("Who may attend", body.law().publicAccess()),
                        new Fact(
                                "Agenda to be published",
                                days == null ? "" : "%d clear days before the meeting".formatted(days)))
                .stream()
                .filter(fact -> !fact.text().isBlank())
                .toList();
    }

    private static String seat(Seat seat) {
        var role = switch (seat.role()) {
            case "CHAIR" -> ", chair";
            case "VICE_CHAIR" -> ", vice-chair";
            default -> "";
        };
        return seat.office() + role + (seat.vacant() ? " (vacant)" : "");
    }

    /** Something that is known of it. */
    public record Fact(String name, String text) {}

    /** One of its meetings. */
    public record MeetingLine(String reference, String date, String title, String state) {

        static MeetingLine of(Meeting meeting) {
            return new MeetingLine(
                    meeting.reference(),
                    UkDates.withWeekday(meeting.date()),
                    meeting.title(),
                    CodeWords.of("MeetingState", meeting.state()));
        }
    }

    /**
     * A promise to look again.
     *
     * @param came what came, or was decided; null while it waits
     */
    public record WatchLine(
            String what,
            String waitsFor,
            String since,
            String state,
            @Nullable String came) {

        static WatchLine of(BodyAnswer.Item item) {
            var decided = item.decision();
            var came = WatchWords.isStart(item.trigger()) ? null : item.firedBy();
            return new WatchLine(
                    item.what(),
                    WatchWords.waitsFor(item.trigger(), item.measure()),
                    UkDates.day(item.since()),
                    CodeWords.of("WatchState", item.state()),
                    decided == null ? came : decided);
        }
    }
}
