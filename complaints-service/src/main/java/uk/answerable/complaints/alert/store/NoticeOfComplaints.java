package uk.answerable.complaints.alert.store;

import jakarta.enterprise.context.ApplicationScoped;
import uk.answerable.kernel.notices.NoticeEvent;

/** The event by which this service tells of a notice. */
@ApplicationScoped
public class NoticeOfComplaints implements NoticeEvent {

    /** Its type. */
    public static final String RAISED = "uk.answerable.complaints.notice-raised";

    @Override
    public String topic() {
        return "answerable.complaints.v1";
    }

    @Override
    public String type() {
        return RAISED;
    }
}
