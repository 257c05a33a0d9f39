package uk.answerable.complaints.batch.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.answerable.complaints.batch.rules.BatchMapping;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.store.CaseScope;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.store.Sessions;

/** Mappings of a force, by name, for whoever takes in its complaints. */
@ApplicationScoped
public class MappingStore {

    private static final String SAVE = """
            INSERT INTO batch_mapping (force, name, mapping) VALUES (:force, :name, CAST(CAST(:mapping AS text) AS jsonb))
            ON CONFLICT (force, name) DO UPDATE SET mapping = excluded.mapping
            """;
    private static final String FIND =
            "SELECT CAST(mapping AS text) FROM batch_mapping WHERE force = :force AND name = :name";

    @Inject
    Sessions sessions;

    @Inject
    ObjectMapper json;

    /** Saves a mapping, in place of one of the same name. */
    public Uni<Outcome<BatchMapping>> save(Scope scope, String force, String name, BatchMapping mapping) {
        if (!takesIn(scope, force)) {
            return Uni.createFrom().item(unknown());
        }
        return sessions.write(session -> session.createNativeQuery(SAVE)
                .setParameter("force", force)
                .setParameter("name", name)
                .setParameter("mapping", text(mapping))
                .executeUpdate()
                .replaceWith(Outcome.done(mapping)));
    }

    /** The mapping of a name. */
    public Uni<Outcome<BatchMapping>> find(Scope scope, String force, String name) {
        if (!takesIn(scope, force)) {
            return Uni.createFrom().item(unknown());
        }
        return sessions.read(session -> session.createNativeQuery(FIND, String.class)
                        .setParameter("force", force)
                        .setParameter("name", name)
                        .getSingleResultOrNull())
                .map(text -> Optional.ofNullable(text)
                        .map(this::mapping)
                        .map(Outcome::done)
                        .orElseGet(MappingStore::unknown));
    }

    private static boolean takesIn(Scope scope, String force) {
        return CaseScope.permits(scope, "receive", AppropriateAuthority.CHIEF_OFFICER.place(), force);
    }

    private String text(BatchMapping mapping) {
        try {
            return json.writeValueAsString(mapping);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always written", e);
        }
    }

    private BatchMapping mapping(String text) {
        try {
            return json.readValue(text, BatchMapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mapping that was saved cannot be read", e);
        }
    }

    private static Outcome<BatchMapping> unknown() {
        return Outcome.refused(
                Refusal.ofField(ProblemCode.NOT_FOUND, "mapping", "no mapping of your force has this name"));
    }
}
