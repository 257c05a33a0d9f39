package uk.answerable.complaints.vault.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.vault.DataKey;
import uk.answerable.kernel.vault.Keyring;

/**
 * Texts about persons, each sealed with the key of its case. Who may ask for a case's texts is for its caller to have
 * decided; the vault keeps what it is given where only the keys of this installation open it.
 */
@ApplicationScoped
public class Vault {

    @Inject
    Keyring keyring;

    @Inject
    Sessions sessions;

    /** Resolves the keys at the start: a service that cannot seal must not take anything in. */
    void onStart(@Observes StartupEvent start) {
        keyring.current();
    }

    /** Seals texts of a case, by place. */
    public Uni<Void> keep(Scope scope, Mutiny.Session session, UUID caseId, Map<String, String> texts) {
        if (texts.isEmpty() || !scope.permits("Vault", "keep", Place.ROOT)) {
            return texts.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : Uni.createFrom().failure(denied());
        }
        return session.find(KeyRow.class, caseId)
                .chain(row ->
                        row == null ? newKey(session, caseId) : Uni.createFrom().item(keyring.unwrap(row.key())))
                .chain(key -> session.persistAll(texts.entrySet().stream()
                        .map(text -> new SealedRow(caseId, text.getKey(), key.seal(text.getKey(), text.getValue())))
                        .toArray()))
                .chain(session::flush);
    }

    /** Takes texts of a case away, so that what is right can be kept in their place. */
    public Uni<Void> drop(Scope scope, Mutiny.Session session, UUID caseId, Collection<String> places) {
        return scope.permits("Vault", "keep", Place.ROOT)
                ? session.createMutationQuery("delete from SealedRow where key.caseId = :id and key.place in :places")
                        .setParameter("id", caseId)
                        .setParameter("places", places)
                        .executeUpdate()
                        .replaceWithVoid()
                : Uni.createFrom().failure(denied());
    }

    /** The texts of several cases by case and place, in two statements. */
    public Uni<Map<UUID, Map<String, String>>> open(Scope scope, Mutiny.Session session, Collection<UUID> caseIds) {
        return open(
                scope,
                session,
                caseIds,
                session.createQuery("from SealedRow where key.caseId in :ids", SealedRow.class));
    }

    /** The same of these places only; a case that has none of them is left out. */
    public Uni<Map<UUID, Map<String, String>>> open(
            Scope scope, Mutiny.Session session, Collection<UUID> caseIds, Collection<String> places) {
        return open(
                scope,
                session,
                caseIds,
                session.createQuery("from SealedRow where key.caseId in :ids and key.place in :places", SealedRow.class)
                        .setParameter("places", places));
    }

    private Uni<Map<UUID, Map<String, String>>> open(
            Scope scope, Mutiny.Session session, Collection<UUID> caseIds, Mutiny.SelectionQuery<SealedRow> texts) {
        if (caseIds.isEmpty() || !scope.permits("Vault", "open", Place.ROOT)) {
            return caseIds.isEmpty()
                    ? Uni.createFrom().item(Map.of())
                    : Uni.createFrom().failure(denied());
        }
        return session.createQuery("from KeyRow where caseId in :ids", KeyRow.class)
                .setParameter("ids", caseIds)
                .getResultList()
                .chain(keys ->
                        texts.setParameter("ids", caseIds).getResultList().map(rows -> opened(keys, rows)));
    }

    private Map<UUID, Map<String, String>> opened(List<KeyRow> keys, List<SealedRow> rows) {
        Map<UUID, DataKey> open = keys.stream().collect(toMap(row -> row.caseId, row -> keyring.unwrap(row.key())));
        var texts = new HashMap<UUID, Map<String, String>>();
        rows.stream().collect(groupingBy(row -> row.key.caseId())).forEach((caseId, ofCase) -> {
            var key = open.get(caseId);
            if (key != null) {
                texts.put(
                        caseId,
                        ofCase.stream()
                                .collect(toMap(row -> row.key.place(), row -> key.open(row.key.place(), row.sealed))));
            }
        });
        return texts;
    }

    private Uni<DataKey> newKey(Mutiny.Session session, UUID caseId) {
        var key = keyring.newKey(caseId);
        return session.persist(new KeyRow(keyring.wrap(key)))
                .chain(session::flush)
                .replaceWith(key);
    }

    static IllegalStateException denied() {
        return new IllegalStateException("the permission matrix does not let this caller into the vault");
    }
}
