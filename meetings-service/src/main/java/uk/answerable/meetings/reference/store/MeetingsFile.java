package uk.answerable.meetings.reference.store;

import static uk.answerable.meetings.reference.store.Texts.list;
import static uk.answerable.meetings.reference.store.Texts.text;
import static uk.answerable.meetings.reference.store.Texts.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.meeting.rules.Attendance;
import uk.answerable.meetings.meeting.rules.AttendanceKind;
import uk.answerable.meetings.meeting.rules.MatterBroughtForward;
import uk.answerable.meetings.meeting.rules.Meeting;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.meeting.rules.Move;
import uk.answerable.meetings.meeting.rules.PlannedMeeting;
import uk.answerable.meetings.meeting.rules.PublicAccess;
import uk.answerable.meetings.meeting.rules.WorkProgrammeRow;
import uk.answerable.meetings.scrutiny.rules.HoldingToAccountTopic;

/** The meetings of meetings.json, and those that its papers announce. */
final class MeetingsFile {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final JsonNode root;
    private final BodiesFile bodies;

    MeetingsFile(JsonNode root, BodiesFile bodies) {
        this.root = root;
        this.bodies = bodies;
    }

    List<Meeting> meetings() {
        var meetings = new ArrayList<>(list(root, "meetings", this::meeting));
        var known = new HashSet<>(meetings.stream().map(Meeting::reference).toList());
        for (var meeting : List.copyOf(meetings)) {
            var series = meeting.reference().substring(0, meeting.reference().length() - 10);
            for (var plan : meeting.announced()) {
                var reference = series + plan.date();
                if (known.add(reference)) {
                    meetings.add(Meeting.planned(reference, meeting.bodyCode(), meeting.title(), plan));
                }
            }
        }
        return meetings;
    }

    private Meeting meeting(JsonNode node) {
        GovernanceBody body = bodies.called(text(node, "body"));
        var agenda = new AgendaReader(node, body).agenda();
        var minutes = new MinutesReader(node, agenda);
        var remarks = new ArrayList<String>();
        return new Meeting(
                text(node, "id"),
                body.code(),
                text(node, "title"),
                LocalDate.parse(text(node, "date")),
                weekday(text(node, "weekday")),
                time("start", text(node, "time_start"), remarks),
                time("finish", text(node, "time_end"), remarks),
                text(node, "venue"),
                node.path("virtual").asBoolean(),
                text(node, "record_type"),
                MeetingState.ofRecord(text(node, "record_type")),
                access(node.path("public_access")),
                move(node.path("rescheduled")),
                agenda,
                attendance(node),
                minutes.paragraphs(),
                minutes.resolutions(),
                minutes.actions(),
                list(
                        node,
                        "matters_brought_forward",
                        matter -> new MatterBroughtForward(
                                text(matter, "ref"),
                                text(matter, "from_meeting"),
                                text(matter, "topic"),
                                text(matter, "update_required"),
                                text(matter, "outcome"))),
                texts(node, "commitments_without_reference"),
                list(
                        node,
                        "holding_to_account",
                        topic -> new HoldingToAccountTopic(
                                text(topic, "topic"),
                                text(topic, "context"),
                                topic.path("questions").asInt(),
                                text(topic, "questions_gist"),
                                text(topic, "findings_gist"),
                                texts(topic, "actions"))),
                list(node, "work_programme", row -> new WorkProgrammeRow(text(row, "date_printed"), text(row, "item"))),
                list(node, "decision_notices", notice -> text(notice, "reference")),
                announced(node),
                remarks);
    }

    /** Meetings of the same body with a day; a kind, a deep dive or a bare month announces something else. */
    private static List<PlannedMeeting> announced(JsonNode node) {
        return list(node, "next_meetings", next -> next).stream()
                .filter(next -> DAY.matcher(text(next, "date")).matches() && !next.has("kind"))
                .map(next -> new PlannedMeeting(
                        LocalDate.parse(text(next, "date")),
                        weekday(text(next, "weekday")),
                        text(next, "time").isEmpty() ? null : LocalTime.parse(text(next, "time")),
                        text(next, "venue")))
                .toList();
    }

    private static @Nullable DayOfWeek weekday(String printed) {
        return printed.isEmpty() ? null : DayOfWeek.valueOf(printed.toUpperCase(Locale.ROOT));
    }

    /** A time may carry a qualification: "13:05 (Part One)". */
    private static @Nullable LocalTime time(String which, String printed, List<String> remarks) {
        if (printed.isEmpty()) {
            return null;
        }
        int bracket = printed.indexOf('(');
        if (bracket > 0) {
            remarks.add("the %s time is qualified: %s"
                    .formatted(which, printed.substring(bracket + 1, printed.length() - 1)));
        }
        return LocalTime.parse(printed.substring(0, 5));
    }

    private static PublicAccess access(JsonNode access) {
        var deadline = text(access, "registration_deadline");
        var rule = text(access, "rule");
        return new PublicAccess(
                rule.isEmpty() ? text(access, "webcast") : rule,
                access.has("observers") ? access.path("observers").asInt() : null,
                deadline.isEmpty() ? null : LocalDateTime.parse(deadline));
    }

    private static @Nullable Move move(JsonNode rescheduled) {
        return rescheduled.isMissingNode()
                ? null
                : new Move(LocalDate.parse(text(rescheduled, "original_date")), text(rescheduled, "reason"));
    }

    /** A panel's own are its members. */
    private static String capacity(JsonNode who) {
        return text(who, "organisation").equals("Panel") ? Attendance.MEMBER : text(who, "capacity");
    }

    private static List<Attendance> attendance(JsonNode node) {
        var all = new ArrayList<>(list(
                node,
                "attendance",
                who -> new Attendance(
                        text(who, "role"), text(who, "organisation"), capacity(who), AttendanceKind.PRESENT, "")));
        all.addAll(list(
                node,
                "apologies",
                who -> new Attendance(text(who, "role"), text(who, "organisation"), "", AttendanceKind.APOLOGIES, "")));
        all.addAll(list(
                node,
                "substitutes",
                who -> new Attendance(text(who, "role"), "", "", AttendanceKind.SUBSTITUTE, text(who, "for_role"))));
        return all;
    }
}
