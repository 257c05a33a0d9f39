package uk.answerable.meetings.duty.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.meetings.duty.rules.Evidence;
import uk.answerable.meetings.duty.rules.Occasion;

/** Evidence of publication, and what starts duties. All of it is public; the office of the area writes it. */
@ApplicationScoped
public class DutyStore {

    private static final String TYPE = "PublicationDuty";

    private final Sessions sessions;
    private final AuditTrail audit;

    @Inject
    DutyStore(Sessions sessions, AuditTrail audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Everything known of a force's area. */
    public record Known(List<Evidence> evidence, List<Occasion> occasions) {}

    public Uni<Known> ofForce(Scope scope, String force) {
        return sessions.read(session -> session.createSelectionQuery(
                        "select new uk.answerable.meetings.duty.rules.Evidence(e.duty, e.about, e.publishedOn,"
                                + " e.address) from DutyEvidenceRow e where e.forceCode = :force",
                        Evidence.class)
                .setParameter("force", force)
                .getResultList()
                .chain(evidence -> session.createSelectionQuery(
                                "select new uk.answerable.meetings.duty.rules.Occasion(o.key.duty, o.key.onDay)"
                                        + " from DutyOccasionRow o where o.key.forceCode = :force",
                                Occasion.class)
                        .setParameter("force", force)
                        .getResultList()
                        .map(occasions -> new Known(evidence, occasions))));
    }

    /** Keeps what was found to be right; refused where it is known already, or not the caller's to say. */
    public Uni<Outcome<Evidence>> keep(Scope scope, String force, Evidence evidence) {
        return add(
                scope,
                force,
                evidence.duty(),
                """
                INSERT INTO duty_evidence (id, force_code, duty, about, published_on, address)
                VALUES (:id, :force, :duty, :about, :on, :address)
                ON CONFLICT (force_code, duty, about, address) DO NOTHING
                """,
                Map.of(
                        "id", Ids.next(),
                        "about", evidence.about(),
                        "on", evidence.publishedOn(),
                        "address", evidence.address()),
                evidence);
    }

    /** The same of what starts a duty. */
    public Uni<Outcome<Occasion>> keep(Scope scope, String force, Occasion occasion) {
        return add(
                scope,
                force,
                occasion.duty(),
                "INSERT INTO duty_occasion (force_code, duty, on_day) VALUES (:force, :duty, :on)"
                        + " ON CONFLICT DO NOTHING",
                Map.of("on", occasion.on()),
                occasion);
    }

    private <T> Uni<Outcome<T>> add(Scope scope, String force, String duty, String sql, Map<String, ?> values, T kept) {
        if (!scope.permits(TYPE, "write", Place.ofForce(Place.ANY, force))) {
            return Uni.createFrom()
                    .item(Outcome.refused(Refusal.ofField(
                            ProblemCode.FORBIDDEN, "input.force", "this is for the office of that force's area")));
        }
        return sessions.write(session -> execute(session, sql, force, duty, values)
                .chain(added -> added == 0
                        ? Uni.createFrom()
                                .item(Outcome.refused(
                                        Refusal.of(ProblemCode.ALREADY_DONE, "this is on the checklist already")))
                        : audit.append(
                                        session,
                                        scope,
                                        "record",
                                        TYPE,
                                        force + "/" + duty,
                                        String.join(" ", values.keySet()))
                                .replaceWith(Outcome.done(kept))));
    }

    private static Uni<Integer> execute(
            Mutiny.Session session, String sql, String force, String duty, Map<String, ?> values) {
        var statement =
                session.createNativeQuery(sql).setParameter("force", force).setParameter("duty", duty);
        values.forEach(statement::setParameter);
        return statement.executeUpdate();
    }
}
