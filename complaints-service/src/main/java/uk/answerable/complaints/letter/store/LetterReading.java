package uk.answerable.complaints.letter.store;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.store.CaseScope;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.complaints.casework.store.CasesById;
import uk.answerable.complaints.letter.rules.WordedLetter;
import uk.answerable.complaints.vault.store.Vault;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.store.Sessions;

/** Letters as far as a scope reaches; every reading leaves an entry. */
@ApplicationScoped
public class LetterReading {

    /** Row of the matrix: who reads letters about a case. */
    private static final String READ = "letters";

    @Inject
    Sessions sessions;

    @Inject
    CaseStore cases;

    @Inject
    Vault vault;

    @Inject
    AuditTrail audit;

    /** The letters of those of these cases whose letters the caller may read, by case, the latest first. */
    public Uni<Map<UUID, List<FiledLetter>>> ofCases(Scope scope, Collection<UUID> caseIds) {
        return sessions.write(session -> cases.permitted(scope, session, READ, caseIds)
                .chain(permitted -> permitted.isEmpty()
                        ? Uni.createFrom().item(Map.<UUID, List<FiledLetter>>of())
                        : session.createQuery("from LetterRow where caseId in :ids order by id desc", LetterRow.class)
                                .setParameter("ids", permitted)
                                .getResultList()
                                .chain(rows -> readable(scope, session, rows))
                                .map(found -> permitted.stream()
                                        .collect(toMap(
                                                caseId -> caseId,
                                                caseId -> found.stream()
                                                        .filter(one -> one.letter()
                                                                .caseId()
                                                                .equals(caseId))
                                                        .toList())))));
    }

    /** One letter; empty where there is none for this caller. */
    public Uni<Optional<FiledLetter>> find(Scope scope, UUID id) {
        return sessions.write(session -> find(scope, session, id));
    }

    /**
     * A wording of a letter as a page.
     *
     * @param wording version of it; empty for the latest
     */
    public Uni<Optional<WordedLetter>> page(Scope scope, UUID id, Optional<Integer> wording) {
        return sessions.write(session -> find(scope, session, id).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(Optional.<WordedLetter>empty());
            }
            var letter = found.get().letter();
            var place = LetterRow.vaultPlace(letter, wording.orElse(letter.wording()));
            return vault.open(scope, session, List.of(letter.caseId()), List.of(place))
                    .map(texts -> Optional.ofNullable(texts.getOrDefault(letter.caseId(), Map.of())
                                    .get(place))
                            .map(page -> new WordedLetter(letter, page)));
        }));
    }

    private Uni<Optional<FiledLetter>> find(Scope scope, Mutiny.Session session, UUID id) {
        return session.createQuery("from LetterRow where id = :id", LetterRow.class)
                .setParameter("id", id)
                .getResultList()
                .chain(rows -> readable(scope, session, rows))
                .map(found -> found.stream().findFirst());
    }

    private Uni<List<FiledLetter>> readable(Scope scope, Mutiny.Session session, List<LetterRow> rows) {
        var caseIds = rows.stream().map(row -> row.caseId).distinct().toList();
        return caseIds.isEmpty()
                ? Uni.createFrom().item(List.of())
                : CasesById.read(session, caseIds)
                        .map(found -> rows.stream()
                                .flatMap(row -> found.stream()
                                        .filter(one -> one.identity().id().equals(row.caseId)
                                                && CaseScope.permits(
                                                        scope,
                                                        READ,
                                                        one.place(),
                                                        one.identity().force()))
                                        .map(one -> FiledLetter.of(row.letter(), one)))
                                .toList())
                        .call(shown -> shown.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : audit.append(
                                        session,
                                        scope,
                                        "read",
                                        LetterStore.TYPE,
                                        shown.stream()
                                                .map(one -> one.letter().id().toString())
                                                .toList(),
                                        "letter"));
    }
}
