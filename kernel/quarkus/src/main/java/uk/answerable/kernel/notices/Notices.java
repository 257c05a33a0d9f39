package uk.answerable.kernel.notices;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.events.DomainEvent;
import uk.answerable.kernel.events.Outbox;
import uk.answerable.kernel.ids.Ids;

/** Raises notices in the caller's transaction: the notice and its event exist together, and once. */
@ApplicationScoped
public class Notices {

    private static final String RAISE = """
            INSERT INTO notice (id, kind, subject, due, office, force_code, body_code, title, text, raised_at)
            SELECT n.id, n.kind, n.subject, n.due, n.office, n.force, n.body, n.title, n.text, n.raised_at
            FROM jsonb_to_recordset(CAST(CAST(:notices AS text) AS jsonb)) AS n(id uuid, kind text, subject text,
                due date, office text, force text, body text, title text, text text, raised_at timestamptz)
            ON CONFLICT (kind, subject, due) DO NOTHING
            RETURNING CAST(id AS text)
            """;

    private final Outbox outbox;
    private final ObjectMapper json;
    private final Instance<NoticeEvent> told;

    @Inject
    Notices(Outbox outbox, ObjectMapper json, Instance<NoticeEvent> told) {
        this.outbox = outbox;
        this.json = json;
        this.told = told;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected Notices() {
        this.outbox = null;
        this.json = null;
        this.told = null;
    }

    /** Raises those that were not raised before; how many that were. */
    public Uni<Integer> raise(Mutiny.Session session, List<Notice> notices, Instant now) {
        if (notices.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        var byId = new HashMap<String, Notice>();
        var rows = json.createArrayNode();
        for (var notice : notices) {
            var id = Ids.next().toString();
            byId.put(id, notice);
            rows.addObject()
                    .put("id", id)
                    .put("kind", notice.kind())
                    .put("subject", notice.subject())
                    .put("due", notice.due().toString())
                    .put("office", notice.office())
                    .put("force", notice.force())
                    .put("body", notice.body())
                    .put("title", notice.title())
                    .put("text", notice.text())
                    .put("raised_at", now.toString());
        }
        return session.createNativeQuery(RAISE, String.class)
                .setParameter("notices", rows.toString())
                .getResultList()
                .chain(raised -> outbox.append(
                                session,
                                raised.stream()
                                        .map(id -> event(id, Objects.requireNonNull(byId.get(id)), now))
                                        .toList())
                        .replaceWith(raised.size()));
    }

    private DomainEvent event(String id, Notice notice, Instant now) {
        Map<String, Object> data = new HashMap<>(Map.of(
                "notice", id,
                "kind", notice.kind(),
                "subject", notice.subject(),
                "due", notice.due().toString(),
                "office", notice.office(),
                "force", notice.force()));
        if (notice.body() != null) {
            data.put("body", notice.body());
        }
        return new DomainEvent(told.get().topic(), told.get().type(), id, 1, now, data);
    }
}
