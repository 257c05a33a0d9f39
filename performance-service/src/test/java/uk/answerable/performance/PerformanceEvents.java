package uk.answerable.performance;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What this service told of itself on the real broker, as its consumers get it. */
record PerformanceEvents(String broker) {

    private static final String TOPIC = "answerable.performance.v1";

    static PerformanceEvents on(String broker) {
        return new PerformanceEvents(broker);
    }

    /** The data of the one event of a type, as soon as it is there. */
    Map<String, Object> ofType(String type, Predicate<Map<String, Object>> which) {
        return ofType(type, 1, which).getFirst();
    }

    /** The data of so many events of a type, in the order in which they came. */
    List<Map<String, Object>> ofType(String type, int many, Predicate<Map<String, Object>> which) {
        var found = new ArrayList<Map<String, Object>>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(consumer.partitionsFor(TOPIC).stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            await().atMost(60, SECONDS).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(message -> {
                    var event = JsonPath.from(message.value());
                    if (("uk.answerable.performance." + type).equals(event.getString("type"))
                            && which.test(event.getMap("data"))) {
                        found.add(event.getMap("data"));
                    }
                });
                return found.size() >= many;
            });
        }
        return found;
    }
}
