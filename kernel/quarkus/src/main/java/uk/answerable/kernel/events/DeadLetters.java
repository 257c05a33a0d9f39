package uk.answerable.kernel.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Sends what cannot be applied to {@code <topic>.dead-letter}, with the reason and where it came from as headers. */
@ApplicationScoped
class DeadLetters {

    private final MutinyEmitter<String> kafka;

    @Inject
    DeadLetters(@Channel("answerable-out") MutinyEmitter<String> kafka) {
        this.kafka = kafka;
    }

    Uni<Void> send(ConsumerRecord<String, String> message, String reason) {
        var headers = new RecordHeaders()
                .add("dead-letter-reason", reason.getBytes(UTF_8))
                .add(
                        "dead-letter-partition",
                        String.valueOf(message.partition()).getBytes(UTF_8))
                .add("dead-letter-offset", String.valueOf(message.offset()).getBytes(UTF_8));
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(message.topic() + ".dead-letter")
                .withKey(message.key())
                .withHeaders(headers)
                .build();
        return kafka.sendMessage(Message.of(message.value()).addMetadata(metadata));
    }
}
