package uk.answerable.meetings.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import uk.answerable.kernel.notices.NoticeEvent;

/** The event by which this service tells of a notice. */
@ApplicationScoped
public class NoticeOfMeetings implements NoticeEvent {

    @Override
    public String topic() {
        return "answerable.meetings.v1";
    }

    @Override
    public String type() {
        return "uk.answerable.meetings.notice-raised";
    }
}
