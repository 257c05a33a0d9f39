package uk.answerable.meetings.topic.store;

import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.body.rules.Privacy;
import uk.answerable.meetings.meeting.store.MeetingRow;

/** Whose a topic is: anyone's where it is public and published, otherwise its body's own. */
final class TopicPlace {

    /** Type in the matrix. */
    static final String TYPE = "AccountabilityTopic";

    private TopicPlace() {}

    static Place of(AccountabilityTopicRow topic, MeetingRow meeting) {
        return Place.ofBody(
                Privacy.state(meeting.bodyKind, topic.part, topic.published), meeting.forceCode, meeting.bodyCode);
    }
}
