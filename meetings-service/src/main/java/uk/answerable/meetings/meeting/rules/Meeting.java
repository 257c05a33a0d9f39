package uk.answerable.meetings.meeting.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.action.rules.Action;
import uk.answerable.meetings.agenda.rules.AgendaItem;
import uk.answerable.meetings.minutes.rules.MinuteParagraph;
import uk.answerable.meetings.minutes.rules.Resolution;
import uk.answerable.meetings.scrutiny.rules.HoldingToAccountTopic;

/**
 * A meeting and what its papers hold.
 *
 * @param reference assigned, like WK-PCP-2020-03-16
 * @param bodyCode of the body that meets
 * @param title as printed
 * @param date in Europe/London
 * @param printedWeekday as printed beside the date, or null
 * @param start null where not printed
 * @param finish null where not printed
 * @param venue empty where not printed
 * @param virtual held over a link
 * @param recordType what survives of it
 * @param state how far its record has come
 * @param access of the public
 * @param move null unless its date was changed
 * @param agenda in the order printed
 * @param attendance present, apologies, substitutes
 * @param minutes in the order printed
 * @param resolutions on its items
 * @param actions raised
 * @param matters brought forward to it
 * @param commitments spoken but not made actions
 * @param topics on which the force was held to account
 * @param workProgramme rows
 * @param decisionNotices references of the decisions reported
 * @param announced later meetings
 * @param remarks what the source itself says of its times
 */
public record Meeting(
        String reference,
        String bodyCode,
        String title,
        LocalDate date,
        @Nullable DayOfWeek printedWeekday,
        @Nullable LocalTime start,
        @Nullable LocalTime finish,
        String venue,
        boolean virtual,
        String recordType,
        MeetingState state,
        PublicAccess access,
        @Nullable Move move,
        List<AgendaItem> agenda,
        List<Attendance> attendance,
        List<MinuteParagraph> minutes,
        List<Resolution> resolutions,
        List<Action> actions,
        List<MatterBroughtForward> matters,
        List<String> commitments,
        List<HoldingToAccountTopic> topics,
        List<WorkProgrammeRow> workProgramme,
        List<String> decisionNotices,
        List<PlannedMeeting> announced,
        List<String> remarks) {

    public Meeting {
        agenda = List.copyOf(agenda);
        attendance = List.copyOf(attendance);
        minutes = List.copyOf(minutes);
        resolutions = List.copyOf(resolutions);
        actions = List.copyOf(actions);
        matters = List.copyOf(matters);
        commitments = List.copyOf(commitments);
        topics = List.copyOf(topics);
        workProgramme = List.copyOf(workProgramme);
        decisionNotices = List.copyOf(decisionNotices);
        announced = List.copyOf(announced);
        remarks = List.copyOf(remarks);
    }

    /** A meeting that is known only because a paper announces it. */
    public static Meeting planned(String reference, String bodyCode, String title, PlannedMeeting plan) {
        return new Meeting(
                reference,
                bodyCode,
                title,
                plan.date(),
                plan.printedWeekday(),
                plan.start(),
                null,
                plan.venue(),
                false,
                "announced only",
                MeetingState.PLANNED,
                new PublicAccess("", null, null),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
