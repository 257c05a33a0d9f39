package uk.answerable.kernel.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The CloudEvents 1.0 envelope on the wire (structured JSON).
 *
 * @param id of the event, the key of every inbox
 * @param source the sending service
 * @param subject the aggregate, also the Kafka key
 * @param aggregateversion extension attribute: position among the aggregate's events
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CloudEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        long aggregateversion,
        String datacontenttype,
        JsonNode data) {

    public static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";

    public CloudEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(data, "data");
    }
}
