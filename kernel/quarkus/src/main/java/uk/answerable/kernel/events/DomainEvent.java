package uk.answerable.kernel.events;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to an aggregate, for others to know.
 *
 * @param topic {@code answerable.<service>.v1}
 * @param type {@code uk.answerable.<service>.<what-happened>}
 * @param aggregateId orders and keys it
 * @param aggregateVersion the version the aggregate has after it; unique per aggregate
 * @param occurredAt when
 * @param data ids, codes, dates and counts; never personal data
 */
public record DomainEvent(
        String topic,
        String type,
        String aggregateId,
        long aggregateVersion,
        Instant occurredAt,
        Map<String, Object> data) {

    public DomainEvent {
        data = Map.copyOf(data);
    }
}
