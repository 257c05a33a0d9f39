package uk.answerable.deploy.parts;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** One real KRaft node, broker and controller, in a process of its own. */
public final class KafkaNode {

    private KafkaNode() {}

    /** Arguments: broker port, controller port, data folder. Ends when its standard input closes: no orphan brokers. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[2]);
        Properties settings = settings(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), data);
        format(data, settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-shutdown"));
        Thread.ofPlatform().daemon().name("parent-watch").start(KafkaNode::endWithParent);
        server.startup();
        server.awaitShutdown();
    }

    static Properties settings(int port, int controllerPort, Path data) {
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("inter.broker.listener.name", "PLAINTEXT");
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("log.dirs", data.toString());
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("transaction.state.log.num.partitions", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.num.partitions", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        // More than one, so that order per aggregate is proved and not given.
        settings.setProperty("num.partitions", "3");
        settings.setProperty("auto.create.topics.enable", "true");
        // Topics keep long enough for a consumer that was away.
        settings.setProperty("log.retention.hours", "168");
        settings.setProperty("log.segment.bytes", Integer.toString(16 * 1024 * 1024));
        settings.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(8 * 1024 * 1024));
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        // A broker killed hard must be back at once when it is started again.
        settings.setProperty("broker.session.timeout.ms", "6000");
        return settings;
    }

    private static void format(Path data, Properties settings) throws IOException {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(data);
        Path file = data.resolveSibling(data.getFileName() + ".properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        String[] command = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        int code = StorageTool.execute(command, System.out);
        if (code != 0) {
            throw new IOException("formatting " + data + " ended with code " + code);
        }
    }

    private static void endWithParent() {
        Parts.awaitEndOfInput();
        System.exit(0);
    }
}
