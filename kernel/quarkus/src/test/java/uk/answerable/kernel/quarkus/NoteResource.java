package uk.answerable.kernel.quarkus;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.events.DomainEvent;
import uk.answerable.kernel.events.Inbox;
import uk.answerable.kernel.events.Outbox;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.store.Sessions;

@Path("/notes")
public class NoteResource {

    static volatile boolean mended;

    @Inject
    Sessions sessions;

    @Inject
    Outbox outbox;

    @Inject
    Inbox inbox;

    @Inject
    AuditTrail audit;

    @Inject
    CallerOfToken token;

    public record Body(String body) {}

    /** Changes a note: state, event and audit entry in one transaction. */
    @POST
    @Path("/{id}")
    public Uni<Long> change(@PathParam("id") String id, Body body) {
        var scope = token.scope();
        return sessions.write(session -> session.createNativeQuery(
                        "UPDATE note SET body = :body, version = version + 1 WHERE id = :id RETURNING version",
                        Long.class)
                .setParameter("body", body.body())
                .setParameter("id", id)
                .getSingleResult()
                .call(version -> outbox.append(
                        session,
                        new DomainEvent(
                                "answerable.kerneltest.v1",
                                "uk.answerable.kerneltest.note-changed",
                                id,
                                version,
                                Instant.now(),
                                data(body.body()))))
                .call(version -> audit.append(session, scope, "change", "Note", id, "body")));
    }

    /** Data that the matrix lists, unless the body asks for more. */
    private static Map<String, Object> data(String body) {
        return body.equals("undecided")
                ? Map.of("poison", false, "remark", body)
                : Map.of("poison", body.equals("poison"));
    }

    /** What the database refuses, quoting it. */
    @POST
    @Path("/{id}/number")
    public Uni<Integer> number(@PathParam("id") String id) {
        return sessions.write(
                session -> session.createNativeQuery("SELECT CAST(CAST(:id AS text) AS integer)", Integer.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }

    @GET
    @Path("/{id}/applied")
    public Uni<List<Long>> applied(@PathParam("id") String id) {
        return sessions.read(session -> session.createNativeQuery(
                        "SELECT aggregate_version FROM applied WHERE aggregate_id = :id ORDER BY aggregate_version",
                        Long.class)
                .setParameter("id", id)
                .getResultList());
    }

    /** What an operator does when the cause of a poison event was mended. */
    @POST
    @Path("/{id}/resolution")
    public Uni<Integer> resolve(@PathParam("id") String id) {
        return inbox.resolve("applied", id, NoteResource::apply);
    }

    @Incoming("notes-in")
    Uni<Void> on(ConsumerRecord<String, String> message) {
        return inbox.receive("applied", message, NoteResource::apply);
    }

    static Uni<Void> apply(
            org.hibernate.reactive.mutiny.Mutiny.Session session, uk.answerable.kernel.events.CloudEvent event) {
        if (event.data().get("poison").asBoolean() && !mended) {
            return Uni.createFrom().failure(new IllegalArgumentException("poison"));
        }
        return session.createNativeQuery("""
                        INSERT INTO applied (aggregate_id, aggregate_version) VALUES (:id, :version)
                        ON CONFLICT (aggregate_id, aggregate_version) DO UPDATE SET times = applied.times + 1
                        """)
                .setParameter("id", event.subject())
                .setParameter("version", event.aggregateversion())
                .executeUpdate()
                .replaceWithVoid();
    }
}
