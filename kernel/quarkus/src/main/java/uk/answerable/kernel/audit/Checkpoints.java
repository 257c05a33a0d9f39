package uk.answerable.kernel.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
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
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("audit-checkpoints").factory());

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
            var _ = worker.scheduleWithFixedDelay(
                    this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            LOG.warn("answerable.audit.signing-key is not set: the audit trail is chained but not signed");
        }
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    /** Whatever goes wrong in one round, the next is tried. */
    private void round() {
        try {
            sign();
        } catch (SQLException | RuntimeException fault) {
            LOG.warnf("Audit checkpoints wait: %s", WithoutValues.inShort(fault));
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
