package uk.answerable.kernel.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.WithoutValues;

/** Signs where each partition of the trail stands, again and again; what was signed cannot be rewritten unseen. */
@ApplicationScoped
class Checkpoints {

    private static final Logger LOG = Logger.getLogger(Checkpoints.class);

    private static final String UNSIGNED = """
            SELECT h.partition, h.seq, h.hash FROM audit.head h
            WHERE h.seq > 0
              AND NOT EXISTS (SELECT 1 FROM audit.checkpoint c WHERE c.partition = h.partition AND c.seq = h.seq)
            """;

    private final DataSource database;
    private final AuditKeys keys;
    private final Duration every;
    private volatile @Nullable Thread worker;

    @Inject
    Checkpoints(
            DataSource database,
            AuditKeys keys,
            @ConfigProperty(name = "answerable.audit.checkpoint-every", defaultValue = "PT1M") Duration every) {
        this.database = database;
        this.keys = keys;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        if (keys.canSign()) {
            worker = Thread.ofPlatform().daemon().name("audit-checkpoints").start(this::run);
        } else {
            LOG.warn("answerable.audit.signing-key is not set: the audit trail is chained but not signed");
        }
    }

    void stop(@Observes ShutdownEvent event) {
        var running = worker;
        if (running != null) {
            running.interrupt();
        }
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(every);
                sign();
            } catch (InterruptedException stopped) {
                return;
            } catch (SQLException fault) {
                LOG.warnf("Audit checkpoints wait: %s", WithoutValues.inShort(fault));
            }
        }
    }

    private void sign() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(UNSIGNED);
                var heads = query.executeQuery()) {
            while (heads.next()) {
                keep(connection, heads.getShort(1), heads.getLong(2), heads.getBytes(3));
            }
        }
    }

    private void keep(Connection connection, short partition, long seq, byte[] hash) throws SQLException {
        try (var call = connection.prepareStatement("SELECT audit.sign(?, ?, ?, ?, ?)")) {
            call.setShort(1, partition);
            call.setLong(2, seq);
            call.setBytes(3, hash);
            call.setString(4, keys.keyId());
            call.setBytes(5, keys.sign(partition, seq, hash));
            call.execute();
        }
    }
}
