package uk.answerable.performance.submission.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.store.JsonRows;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.performance.submission.rules.ColumnMapping;

/** Column mappings of a force, by name. */
@ApplicationScoped
public class MappingStore {

    private final Sessions sessions;
    private final JsonRows json;

    @Inject
    MappingStore(Sessions sessions, JsonRows json) {
        this.sessions = sessions;
        this.json = json;
    }

    /** Proxies need it. */
    @SuppressWarnings("NullAway")
    protected MappingStore() {
        this.sessions = null;
        this.json = null;
    }

    /** Saves a mapping, in place of one of the same name. */
    public Uni<Void> save(Scope scope, String force, String name, ColumnMapping mapping, Instant now) {
        own(scope, force);
        return sessions.write(session -> session.createNativeQuery("""
                        INSERT INTO column_mapping (force, name, mapping, office, saved_at)
                        VALUES (:force, :name, CAST(CAST(:mapping AS text) AS jsonb), :office,
                                CAST(CAST(:now AS text) AS timestamptz))
                        ON CONFLICT (force, name) DO UPDATE SET
                            mapping = excluded.mapping, office = excluded.office, saved_at = excluded.saved_at
                        """)
                .setParameter("force", force)
                .setParameter("name", name)
                .setParameter("mapping", json.parameter(mapping))
                .setParameter("office", scope.caller().office())
                .setParameter("now", now.toString())
                .executeUpdate()
                .replaceWithVoid());
    }

    /** The mapping of a name. */
    public Uni<Optional<ColumnMapping>> find(Scope scope, String force, String name) {
        own(scope, force);
        return sessions.read(session -> session.createNativeQuery(
                        "SELECT CAST(mapping AS text) FROM column_mapping WHERE force = :force AND name = :name",
                        String.class)
                .setParameter("force", force)
                .setParameter("name", name)
                .getResultList()
                .map(found -> found.stream().findFirst().map(text -> json.read(text, ColumnMapping.class))));
    }

    private static void own(Scope scope, String force) {
        if (!scope.permits("Observation", "submit", Place.ofForce(Place.ANY, force))) {
            throw new RefusedException(Refusal.of(ProblemCode.FORBIDDEN, "Your office may not do this."));
        }
    }
}
