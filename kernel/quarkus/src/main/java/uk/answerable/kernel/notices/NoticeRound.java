package uk.answerable.kernel.notices;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.Sessions;

/**
 * Asks every source what is to be told today, raises it and sends it. One replica at a time does so, by a lease that
 * ends by itself when its holder dies; that a notice is raised once does not depend on it, the database sees to that.
 */
@ApplicationScoped
public class NoticeRound {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private static final String TAKE_LEASE = """
            INSERT INTO outbox_lease (name, holder, until) VALUES ('notices', CAST(:holder AS uuid),
                now() + CAST(:seconds AS integer) * INTERVAL '1 second')
            ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
            WHERE outbox_lease.holder = excluded.holder OR outbox_lease.until < now()
            """;

    private final Sessions sessions;
    private final Notices notices;
    private final NoticePost post;
    private final Instance<NoticeSource> sources;
    private final Clock clock;
    private final Duration lease;
    private final UUID holder = Ids.next();

    @Inject
    NoticeRound(
            Sessions sessions,
            Notices notices,
            NoticePost post,
            @Any Instance<NoticeSource> sources,
            Clock clock,
            NoticeConfig config) {
        this.sessions = sessions;
        this.notices = notices;
        this.post = post;
        this.sources = sources;
        this.clock = clock;
        this.lease = config.lease();
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected NoticeRound() {
        this.sessions = null;
        this.notices = null;
        this.post = null;
        this.sources = null;
        this.clock = null;
        this.lease = null;
    }

    @Scheduled(
            every = "{answerable.notices.every}",
            delayed = "{answerable.notices.first-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> scheduled() {
        return sources.isUnsatisfied() ? Uni.createFrom().voidItem() : run().replaceWithVoid();
    }

    /** One round by this replica; how many were raised, none where another replica is at it. */
    public Uni<Integer> run() {
        return sessions.write(this::leased)
                .chain(mine -> mine
                        ? raise().call(raised -> post.send())
                        : Uni.createFrom().item(0));
    }

    private Uni<Boolean> leased(Mutiny.Session session) {
        return session.createNativeQuery(TAKE_LEASE)
                .setParameter("holder", holder.toString())
                .setParameter("seconds", Math.toIntExact(lease.toSeconds()))
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    private Uni<Integer> raise() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, HERE);
        var raised = Uni.createFrom().item(0);
        for (var source : sources) {
            raised = raised.chain(before -> sessions.write(
                            session -> source.due(session, today).chain(due -> notices.raise(session, due, now)))
                    .map(more -> before + more));
        }
        return raised;
    }
}
