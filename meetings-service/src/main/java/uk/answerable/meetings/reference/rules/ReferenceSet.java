package uk.answerable.meetings.reference.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import uk.answerable.meetings.body.rules.ExemptionProvision;
import uk.answerable.meetings.body.rules.GovernanceBody;
import uk.answerable.meetings.body.rules.MeetingPolicies;
import uk.answerable.meetings.crosswalk.rules.Crosswalk;
import uk.answerable.meetings.crosswalk.rules.SubjectKind;
import uk.answerable.meetings.meeting.rules.Meeting;
import uk.answerable.meetings.meeting.rules.MeetingState;
import uk.answerable.meetings.scrutiny.rules.ScrutinyReport;

/**
 * All reference data of this service, read and understood.
 *
 * @param bodies that meet, and others of the register
 * @param policies dated numbers of meetings law
 * @param provisions that agendas cite
 * @param meetings in the order of the file, then those only announced
 * @param reports of scrutiny
 * @param deepDives proposed
 * @param watchList promises to look again
 * @param crosswalk topic to measure
 */
public record ReferenceSet(
        List<GovernanceBody> bodies,
        MeetingPolicies policies,
        List<ExemptionProvision> provisions,
        List<Meeting> meetings,
        List<ScrutinyReport> reports,
        List<OwnedDeepDive> deepDives,
        List<WatchPromise> watchList,
        Crosswalk crosswalk) {

    public ReferenceSet {
        bodies = List.copyOf(bodies);
        provisions = List.copyOf(provisions);
        meetings = List.copyOf(meetings);
        reports = List.copyOf(reports);
        deepDives = List.copyOf(deepDives);
        watchList = List.copyOf(watchList);
    }

    /** The meeting that confirmed another's minutes: papers say that they were confirmed, at the body's next meeting. */
    public Optional<Meeting> confirming(Meeting minuted) {
        return meetings.stream()
                .filter(later -> minuted.state() == MeetingState.MINUTES_CONFIRMED)
                .filter(later -> later.bodyCode().equals(minuted.bodyCode())
                        && later.state() != MeetingState.CANCELLED
                        && later.date().isAfter(minuted.date()))
                .min(Comparator.comparing(Meeting::date));
    }

    /** What is wrong with the set as a whole; a set with faults is not loaded. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        var references = new HashSet<String>();
        for (var meeting : meetings) {
            if (!references.add(meeting.reference())) {
                faults.add("meeting %s is there twice".formatted(meeting.reference()));
            }
            meeting.topics().forEach(topic -> reviewed(SubjectKind.TOPIC, meeting.reference(), topic.topic(), faults));
            var actions = meeting.actions().stream()
                    .map(action -> action.reference().text())
                    .toList();
            for (var topic : meeting.topics()) {
                topic.actions().stream()
                        .filter(action -> !actions.contains(action))
                        .forEach(action -> faults.add("%s: topic \"%s\" names action %s, which the meeting has not"
                                .formatted(meeting.reference(), topic.topic(), action)));
            }
        }
        for (var report : reports) {
            report.requests()
                    .forEach(request -> reviewed(
                            SubjectKind.REQUEST, report.reference(), String.valueOf(request.number()), faults));
            report.assessments()
                    .forEach(judged -> reviewed(SubjectKind.ASSESSMENT, report.reference(), judged.topic(), faults));
            report.unanswered().forEach(ask -> reviewed(SubjectKind.ASK, report.reference(), ask.topic(), faults));
            report.disputes()
                    .forEach(claim -> reviewed(SubjectKind.CLAIM, report.reference(), claim.subject(), faults));
        }
        deepDives.forEach(dive ->
                reviewed(SubjectKind.DEEP_DIVE, dive.force(), dive.deepDive().topic(), faults));
        subjectsExist(faults);
        return List.copyOf(faults);
    }

    private void reviewed(SubjectKind kind, String owner, String subject, List<String> faults) {
        if (!crosswalk.reviewed(kind, owner + "#" + subject)) {
            faults.add("the crosswalk does not judge %s %s#%s".formatted(kind, owner, subject));
        }
    }

    private void subjectsExist(List<String> faults) {
        var items = new HashSet<String>();
        meetings.forEach(meeting -> meeting.agenda()
                .forEach(item ->
                        items.add(meeting.reference() + "#" + item.number().printed())));
        crosswalk.rows().stream()
                .filter(row -> row.kind() == SubjectKind.AGENDA_ITEM && !items.contains(row.subject()))
                .forEach(row ->
                        faults.add("the crosswalk names agenda item %s, which is not there".formatted(row.subject())));
    }
}
