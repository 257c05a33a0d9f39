package uk.answerable.meetings.reference.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;
import uk.answerable.meetings.reference.rules.OwnedDeepDive;
import uk.answerable.meetings.scrutiny.rules.Answer;
import uk.answerable.meetings.scrutiny.rules.DisputedClaim;
import uk.answerable.meetings.scrutiny.rules.ScrutinyReport;
import uk.answerable.meetings.scrutiny.rules.ScrutinyRequest;
import uk.answerable.meetings.scrutiny.rules.TopicAssessment;
import uk.answerable.meetings.scrutiny.rules.UnansweredAsk;
import uk.answerable.meetings.scrutiny.store.AnswerRow;
import uk.answerable.meetings.scrutiny.store.ClaimPositionRow;
import uk.answerable.meetings.scrutiny.store.DeepDiveRow;
import uk.answerable.meetings.scrutiny.store.DisputedClaimRow;
import uk.answerable.meetings.scrutiny.store.ScrutinyReportRow;
import uk.answerable.meetings.scrutiny.store.ScrutinyRequestRow;
import uk.answerable.meetings.scrutiny.store.TopicAssessmentRow;
import uk.answerable.meetings.scrutiny.store.UnansweredAskRow;

/** Turns a scrutiny report of the reference data into rows. */
final class ScrutinyRows {

    private final ScrutinyReport report;
    private final String force;
    private final Subjects subjects;
    private final UUID id = Ids.next();
    private final List<Object> rows = new ArrayList<>();

    ScrutinyRows(ScrutinyReport report, String force, Subjects subjects) {
        this.report = report;
        this.force = force;
        this.subjects = subjects;
    }

    List<Object> rows() {
        rows.add(reportRow());
        report.requests().forEach(this::request);
        for (int i = 0; i < report.assessments().size(); i++) {
            assessment(i, report.assessments().get(i));
        }
        for (int i = 0; i < report.unanswered().size(); i++) {
            ask(i, report.unanswered().get(i));
        }
        for (int i = 0; i < report.disputes().size(); i++) {
            claim(i, report.disputes().get(i));
        }
        return rows;
    }

    static DeepDiveRow deepDive(OwnedDeepDive owned, Subjects subjects) {
        var dive = owned.deepDive();
        var row = new DeepDiveRow();
        row.id = Ids.next();
        row.forceCode = owned.force();
        row.topic = dive.topic();
        row.proposedBy = dive.proposedBy();
        row.target = dive.target();
        row.state = dive.state();
        row.source = dive.source();
        row.proposedOn = owned.textOf();
        row.notes = String.join("\n", dive.notes(owned.textOf()));
        subjects.add(SubjectKind.DEEP_DIVE, owned.force() + "#" + dive.topic(), row.id, owned.force());
        return row;
    }

    private ScrutinyReportRow reportRow() {
        var row = new ScrutinyReportRow();
        row.id = id;
        row.reference = report.reference();
        row.forceCode = force;
        row.title = report.title();
        row.version = report.version();
        row.date = report.date();
        row.author = report.author();
        row.marking = report.marking();
        row.meetingId = subjects.meeting(report.forMeeting());
        return row;
    }

    private void request(ScrutinyRequest request) {
        var row = new ScrutinyRequestRow();
        row.id = Ids.next();
        row.reportId = id;
        row.number = request.number();
        row.topic = request.topic();
        row.type = request.type();
        row.gist = request.gist();
        row.askedOn = request.askedOn();
        row.status = request.status();
        rows.add(row);
        tie(SubjectKind.REQUEST, String.valueOf(request.number()), row.id);
        var answer = request.answer();
        if (answer != null) {
            rows.add(answerRow(answer, row.id));
        }
    }

    private static AnswerRow answerRow(Answer answer, UUID request) {
        var row = new AnswerRow();
        row.id = Ids.next();
        row.requestId = request;
        row.reference = answer.reference();
        row.gist = answer.gist();
        row.givenOn = answer.givenOn();
        row.office = answer.office();
        return row;
    }

    private void assessment(int position, TopicAssessment judged) {
        var row = new TopicAssessmentRow();
        row.id = Ids.next();
        row.reportId = id;
        row.position = position;
        row.topic = judged.topic();
        row.assessment = judged.assessment();
        row.gist = judged.gist();
        rows.add(row);
        tie(SubjectKind.ASSESSMENT, judged.topic(), row.id);
    }

    private void ask(int position, UnansweredAsk ask) {
        var row = new UnansweredAskRow();
        row.id = Ids.next();
        row.reportId = id;
        row.position = position;
        row.topic = ask.topic();
        row.gist = ask.gist();
        rows.add(row);
        tie(SubjectKind.ASK, ask.topic(), row.id);
    }

    private void claim(int position, DisputedClaim claim) {
        var row = new DisputedClaimRow();
        row.id = Ids.next();
        row.reportId = id;
        row.position = position;
        row.subject = claim.subject();
        rows.add(row);
        for (int i = 0; i < claim.positions().size(); i++) {
            var side = new ClaimPositionRow();
            side.id = Ids.next();
            side.claimId = row.id;
            side.position = i;
            side.office = claim.positions().get(i).office();
            side.held = claim.positions().get(i).position();
            rows.add(side);
        }
        tie(SubjectKind.CLAIM, claim.subject(), row.id);
    }

    /** Whatever the report says of a measure, it says for the meeting it was written for. */
    private void tie(SubjectKind kind, String subject, UUID row) {
        var key = report.reference() + "#" + subject;
        subjects.add(kind, key, row, force);
        subjects.follows(kind, key, SubjectKind.MEETING, subjects.meeting(report.forMeeting()));
    }
}
