package uk.answerable.meetings.reference.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.action.rules.Action;
import uk.answerable.meetings.action.store.ActionRow;
import uk.answerable.meetings.agenda.rules.AgendaItem;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.agenda.store.AgendaItemRow;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;
import uk.answerable.meetings.meeting.rules.Attendance;
import uk.answerable.meetings.meeting.rules.Meeting;
import uk.answerable.meetings.meeting.rules.MeetingChecks;
import uk.answerable.meetings.meeting.store.AttendanceRow;
import uk.answerable.meetings.meeting.store.MeetingRow;
import uk.answerable.meetings.scrutiny.rules.HoldingToAccountTopic;
import uk.answerable.meetings.topic.store.AccountabilityTopicRow;
import uk.answerable.meetings.topic.store.TopicActionRow;

/** Turns one meeting of the reference data into rows, and remembers what the crosswalk may tie to a measure. */
final class MeetingRows {

    private final Meeting meeting;
    private final GovernanceBody body;
    private final @Nullable Meeting confirming;
    private final Subjects subjects;
    private final UUID id = Ids.next();
    private final List<Object> rows = new ArrayList<>();

    MeetingRows(Meeting meeting, GovernanceBody body, @Nullable Meeting confirming, Subjects subjects) {
        this.meeting = meeting;
        this.body = body;
        this.confirming = confirming;
        this.subjects = subjects;
    }

    List<Object> rows() {
        subjects.meeting(meeting.reference(), id);
        rows.add(meetingRow());
        meeting.agenda().forEach(this::item);
        for (int i = 0; i < meeting.attendance().size(); i++) {
            attendance(i, meeting.attendance().get(i));
        }
        rows.addAll(RecordRows.of(meeting, id, confirming));
        rows.addAll(MatterRows.of(meeting, id));
        Map<String, ActionRow> actions = new HashMap<>();
        meeting.actions().forEach(action -> actions.put(action.reference().text(), action(action)));
        for (int i = 0; i < meeting.topics().size(); i++) {
            topic(i, meeting.topics().get(i), actions);
        }
        return rows;
    }

    private MeetingRow meetingRow() {
        var row = new MeetingRow();
        row.id = id;
        row.reference = meeting.reference();
        row.bodyCode = body.code();
        row.bodyKind = body.kind();
        row.forceCode = body.identity().force();
        row.title = meeting.title();
        row.date = meeting.date();
        row.startTime = meeting.start();
        row.finishTime = meeting.finish();
        row.venue = meeting.venue();
        row.virtual = meeting.virtual();
        row.state = meeting.state();
        row.recordType = meeting.recordType();
        row.accessRule = meeting.access().rule();
        row.observers = meeting.access().observers();
        row.registrationDeadline = meeting.access().registrationDeadline();
        var move = meeting.move();
        if (move != null) {
            row.originalDate = move.originalDate();
            row.movedReason = move.reason();
        }
        row.notes = String.join("\n", MeetingChecks.notes(meeting));
        return row;
    }

    private void item(AgendaItem item) {
        var row = new AgendaItemRow();
        row.id = Ids.next();
        row.meetingId = id;
        row.number = item.number().printed();
        row.sortKey = item.number().sortKey();
        row.heading = item.heading();
        row.part = item.part();
        var exemption = item.exemption();
        if (exemption != null) {
            row.exemptionRegime = exemption.regime();
            row.exemptionProvision = exemption.provision();
        }
        row.kind = item.kind();
        row.pages = item.pages();
        row.paper = item.paper();
        row.note = item.note();
        row.outcome = item.outcome();
        row.marking = item.marking();
        row.published = true;
        rows.add(row);
        var key = meeting.reference() + "#" + row.number;
        subjects.add(SubjectKind.AGENDA_ITEM, key, row.id, body.identity().force());
        if (row.part == Part.PUBLIC) {
            subjects.follows(SubjectKind.AGENDA_ITEM, key, SubjectKind.MEETING, id);
        }
    }

    private void attendance(int position, Attendance who) {
        var row = new AttendanceRow();
        row.id = Ids.next();
        row.meetingId = id;
        row.position = position;
        row.office = who.office();
        row.organisation = who.organisation();
        row.capacity = who.capacity();
        row.kind = who.kind();
        row.substituteFor = who.substituteFor();
        row.inPublic = true;
        rows.add(row);
    }

    private ActionRow action(Action action) {
        var row = new ActionRow();
        row.id = Ids.next();
        row.bodyCode = body.code();
        row.bodyKind = body.kind();
        row.forceCode = body.identity().force();
        row.meetingId = id;
        row.reference = action.reference().text();
        row.referenceAssigned = action.reference().assigned();
        row.year = action.reference().year();
        row.sequence = action.reference().sequence();
        row.text = action.text();
        row.owner = action.owner();
        row.kind = action.kind();
        row.raisedAt = action.raisedAt();
        row.minuteAnchor = action.minuteAnchor();
        row.part = action.part();
        row.published = true;
        row.dueForm = action.due().form();
        row.dueDate = action.due().date();
        row.dueText = action.due().text();
        row.status = action.status();
        row.note = action.note();
        rows.add(row);
        return row;
    }

    private void topic(int position, HoldingToAccountTopic topic, Map<String, ActionRow> actions) {
        var row = new AccountabilityTopicRow();
        row.id = Ids.next();
        row.meetingId = id;
        row.position = position;
        row.topic = topic.topic();
        row.context = topic.context();
        row.questions = topic.questions();
        row.questionsGist = topic.questionsGist();
        row.findings = topic.findings();
        row.part = Part.PUBLIC;
        row.published = true;
        rows.add(row);
        var key = meeting.reference() + "#" + topic.topic();
        subjects.add(SubjectKind.TOPIC, key, row.id, body.identity().force());
        subjects.follows(SubjectKind.TOPIC, key, SubjectKind.MEETING, id);
        for (var reference : topic.actions()) {
            var action = actions.get(reference);
            if (action == null) {
                throw new IllegalStateException(meeting.reference() + " has no action " + reference);
            }
            rows.add(TopicActionRow.of(row.id, action.id));
            subjects.follows(SubjectKind.TOPIC, key, SubjectKind.ACTION, action.id);
        }
    }
}
