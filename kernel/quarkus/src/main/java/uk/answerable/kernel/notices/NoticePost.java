package uk.answerable.kernel.notices;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;
import uk.answerable.kernel.store.Sessions;

/**
 * Sends raised notices by e-mail. A notice is claimed before it is sent and marked after; one whose sender died in
 * between is sent again after a while under the same Message-ID, by which a mail system knows it. What an office without
 * an address was to be told stays an event.
 */
@ApplicationScoped
class NoticePost {

    private static final Logger LOG = Logger.getLogger(NoticePost.class);

    private static final String CLAIM = """
            UPDATE notice SET claimed_at = now() WHERE id IN (
                SELECT id FROM notice
                WHERE sent_at IS NULL AND office = ANY (string_to_array(:offices, ','))
                    AND (claimed_at IS NULL OR claimed_at < now() - INTERVAL '10 minutes')
                ORDER BY raised_at, id LIMIT 100 FOR UPDATE SKIP LOCKED)
            RETURNING CAST(id AS text), office, title, text
            """;
    private static final String SENT = "UPDATE notice SET sent_at = now() WHERE id = CAST(:id AS uuid)";
    private static final String NOT_SENT = "UPDATE notice SET claimed_at = NULL WHERE id = CAST(:id AS uuid)";

    private final Sessions sessions;
    private final ReactiveMailer mailer;
    private final NoticeConfig config;

    @Inject
    NoticePost(Sessions sessions, ReactiveMailer mailer, NoticeConfig config) {
        this.sessions = sessions;
        this.mailer = mailer;
        this.config = config;
    }

    private record Letter(String id, String office, String title, String text) {}

    /** Sends what waits; what cannot be sent now waits on. */
    Uni<Void> send() {
        return claim().chain(letters -> Multi.createFrom()
                .iterable(letters)
                .onItem()
                .transformToUniAndConcatenate(this::send)
                .collect()
                .last()
                .replaceWithVoid());
    }

    private Uni<List<Letter>> claim() {
        return sessions.write(session -> session.createNativeQuery(CLAIM, Object[].class)
                .setParameter("offices", String.join(",", config.addresses().keySet()))
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Letter((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                        .toList()));
    }

    private Uni<Void> send(Letter letter) {
        return mailer.send(mail(letter))
                .chain(() -> mark(SENT, letter))
                .onFailure()
                .recoverWithUni(fault -> {
                    LOG.warnf(
                            "Notice %s waits to be sent: %s",
                            letter.id(), fault.getClass().getSimpleName());
                    return mark(NOT_SENT, letter);
                });
    }

    private Mail mail(Letter letter) {
        return Mail.withText(config.addresses().get(letter.office()), letter.title(), letter.text())
                .setFrom(config.from())
                .addHeader("Message-ID", "<%s@%s>".formatted(letter.id(), domain(config.from())))
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    private Uni<Void> mark(String statement, Letter letter) {
        return sessions.write(session -> session.createNativeQuery(statement)
                .setParameter("id", letter.id())
                .executeUpdate()
                .replaceWithVoid());
    }
}
