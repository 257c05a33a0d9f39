package uk.answerable.deploy.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaIT {

    private static final String TOPIC = "answerable.proof.v1";

    @TempDir
    private Path folder;

    @Test
    void aKilledBrokerComesBackOnItsPortWithItsRecords() throws Exception {
        try (Kafka kafka = Kafka.startAlone(folder)) {
            String address = kafka.bootstrap();
            send(kafka, 0, 30);

            kafka.kill();
            assertThat(kafka.alive()).isFalse();
            kafka.start();
            send(kafka, 30, 40);

            assertThat(kafka.bootstrap()).isEqualTo(address);
            Read read = read(kafka, 40);
            assertThat(read.values()).hasSize(40);
            assertThat(read.partitions()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void aStoppedBrokerLeavesNoProcess() {
        Kafka kafka = Kafka.startAlone(folder);
        long pid = kafka.pid();

        kafka.stop();

        assertThat(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false))
                .isFalse();
    }

    private static void send(Kafka kafka, int from, int to) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("bootstrap.servers", kafka.bootstrap());
        settings.setProperty("acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int i = from; i < to; i++) {
                producer.send(new ProducerRecord<>(TOPIC, "key " + i, "record " + i))
                        .get(30, TimeUnit.SECONDS);
            }
        }
    }

    private static Read read(Kafka kafka, int expected) {
        Properties settings = new Properties();
        settings.setProperty("bootstrap.servers", kafka.bootstrap());
        settings.setProperty("group.id", "proof");
        settings.setProperty("auto.offset.reset", "earliest");
        List<String> values = new ArrayList<>();
        Set<Integer> partitions = new HashSet<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    values.add(record.value());
                    partitions.add(record.partition());
                }
                return values.size() >= expected;
            });
        }
        return new Read(values, partitions);
    }

    private record Read(List<String> values, Set<Integer> partitions) {}
}
