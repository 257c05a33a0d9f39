package uk.answerable.kernel.notices;

/** The event by which a service tells of a notice: named by the service, as all its events are. */
public interface NoticeEvent {

    /** {@code answerable.<service>.v1}. */
    String topic();

    /** {@code uk.answerable.<service>.notice-raised}. */
    String type();
}
