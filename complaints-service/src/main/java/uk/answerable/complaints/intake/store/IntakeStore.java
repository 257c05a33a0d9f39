package uk.answerable.complaints.intake.store;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.store.ArrivingCases;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.complaints.casework.store.CaseTrail;
import uk.answerable.complaints.casework.store.NewCases;
import uk.answerable.complaints.intake.rules.Arrival;
import uk.answerable.complaints.intake.rules.RepeatableRequest;
import uk.answerable.complaints.person.rules.CaseLink;
import uk.answerable.complaints.person.rules.LinkKind;
import uk.answerable.complaints.person.store.LinkStore;
import uk.answerable.complaints.person.store.PersonStore;
import uk.answerable.complaints.vault.store.Vault;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.kernel.store.Sessions;

/** Takes complaints in: case, people, statement and link together or not at all. */
@ApplicationScoped
public class IntakeStore {

    private static final String STATEMENT = "statement";
    private static final String WAIT = "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:key, 0))";

    @Inject
    Sessions sessions;

    @Inject
    CaseStore cases;

    @Inject
    NewCases newCases;

    @Inject
    ArrivingCases arriving;

    @Inject
    CaseTrail trail;

    @Inject
    PersonStore people;

    @Inject
    LinkStore links;

    @Inject
    Vault vault;

    @Inject
    AuditTrail audit;

    /**
     * Takes a complaint in. What names people or holds their words goes by itself; a case alone goes with the others
     * that arrive.
     */
    public Uni<Outcome<ComplaintCase>> receive(Scope scope, Arrival arrival, Circumstances circumstances) {
        return arrival.isCaseAlone()
                ? arriving.receive(scope, arrival.intake(), circumstances)
                : undone(sessions.write(session -> receive(scope, session, arrival, circumstances)));
    }

    /**
     * A complaint that was taken in.
     *
     * @param now whether by this request, or by one before
     */
    public record Received(ComplaintCase complaint, boolean now) {}

    /** The same, once: a request that was done before answers with its case as it stands now. */
    public Uni<Outcome<ComplaintCase>> receive(
            Scope scope, RepeatableRequest request, Arrival arrival, Circumstances circumstances) {
        return undone(sessions.write(session ->
                        once(scope, session, request, arrival, circumstances).map(Outcome::orThrow)))
                .map(outcome -> outcome.map(Received::complaint));
    }

    /**
     * The same as part of a larger change. A refusal may leave what came before it: whoever is refused takes the larger
     * change back.
     */
    public Uni<Outcome<Received>> receiveOnce(
            Scope scope,
            Mutiny.Session session,
            RepeatableRequest request,
            Arrival arrival,
            Circumstances circumstances) {
        return once(scope, session, request, arrival, circumstances)
                .onFailure(RefusedException.class)
                .recoverWithItem(refused -> Outcome.refused(refused.reasons()));
    }

    private Uni<Outcome<Received>> once(
            Scope scope,
            Mutiny.Session session,
            RepeatableRequest request,
            Arrival arrival,
            Circumstances circumstances) {
        var key = new RequestRow.Key(request.series().orElseGet(scope.caller()::office), request.keyMark());
        return session.createNativeQuery(WAIT, Integer.class)
                .setParameter("key", key.office() + key.keyMark())
                .getSingleResult()
                .chain(() -> session.find(RequestRow.class, key))
                .chain(held -> held == null
                        ? receive(scope, session, arrival, circumstances)
                                .call(complaint -> session.persist(new RequestRow(
                                        key,
                                        request.bodyMark(),
                                        complaint.identity().id(),
                                        circumstances.today())))
                                .map(complaint -> Outcome.done(new Received(complaint, true)))
                        : switch (request.sameAs(held.bodyMark)) {
                            case Outcome.Refused<RepeatableRequest>(var reasons) ->
                                Uni.createFrom().item(Outcome.<Received>refused(reasons));
                            case Outcome.Done<RepeatableRequest> same -> again(scope, session, held.caseId);
                        });
    }

    /** What complainants wrote, of those of these cases where the caller may read it. */
    public Uni<Map<UUID, String>> statements(Scope scope, Collection<UUID> caseIds) {
        return sessions.write(session -> cases.permitted(scope, session, STATEMENT, caseIds)
                .chain(permitted -> vault.open(scope, session, permitted, List.of(STATEMENT)))
                .call(opened -> opened.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : audit.append(
                                session,
                                scope,
                                "read",
                                CaseStore.TYPE,
                                opened.keySet().stream().map(UUID::toString).toList(),
                                STATEMENT))
                .map(opened -> opened.entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, texts -> texts.getValue().get(STATEMENT)))));
    }

    private Uni<ComplaintCase> receive(
            Scope scope, Mutiny.Session session, Arrival arrival, Circumstances circumstances) {
        var force = arrival.intake().force();
        return newCases.receive(session, force, List.of(new NewCases.Coming(scope, arrival.intake(), circumstances)))
                .map(outcomes -> outcomes.getFirst().orThrow())
                .call(received -> name(scope, session, received.identity().id(), arrival, circumstances))
                .call(received -> vault.keep(
                        scope,
                        session,
                        received.identity().id(),
                        arrival.statement().map(text -> Map.of(STATEMENT, text)).orElse(Map.of())))
                .call(received -> arrival.intake()
                        .linkedTo()
                        .map(earlier -> links.insert(
                                scope, session, new CaseLink(received.identity().id(), earlier, LinkKind.SAME_MATTER)))
                        .orElseGet(() -> Uni.createFrom().nullItem()))
                .chain(received -> newCases.number(session, force, List.of(received)))
                .map(List::getFirst);
    }

    private Uni<Void> name(
            Scope scope, Mutiny.Session session, UUID caseId, Arrival arrival, Circumstances circumstances) {
        var named = Uni.createFrom().voidItem();
        for (var person : arrival.people()) {
            named = named.chain(() -> people.add(scope, session, caseId, person, circumstances.today()))
                    .map(Outcome::orThrow)
                    .replaceWithVoid();
        }
        return named;
    }

    private Uni<Outcome<Received>> again(Scope scope, Mutiny.Session session, UUID caseId) {
        if (scope.isService()) {
            // The public reads no case; whoever holds the key is given the receipt once more.
            return cases.change(scope, session, caseId, "receive", Outcome::done)
                    .map(held -> held.map(complaint -> new Received(complaint, false)));
        }
        return cases.readable(scope, session, List.of(caseId))
                .call(found -> trail.shown(scope, session, found))
                .map(found -> found.stream()
                        .findFirst()
                        .map(complaint -> Outcome.done(new Received(complaint, false)))
                        .orElseGet(CaseStore::notFound));
    }

    /** A refusal within the transaction takes back all of it. */
    private static <T> Uni<Outcome<T>> undone(Uni<T> taken) {
        return taken.map(Outcome::done)
                .onFailure(RefusedException.class)
                .recoverWithItem(refused -> Outcome.refused(refused.reasons()));
    }
}
