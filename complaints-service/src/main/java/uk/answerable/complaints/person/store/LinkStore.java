package uk.answerable.complaints.person.store;

import static java.util.stream.Collectors.toSet;
import static uk.answerable.kernel.errors.ProblemCode.ALREADY_DONE;
import static uk.answerable.kernel.errors.ProblemCode.DATE_OUT_OF_ORDER;
import static uk.answerable.kernel.errors.ProblemCode.INVALID_INPUT;
import static uk.answerable.kernel.errors.ProblemCode.NOT_FOUND;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.CaseIdentity;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.complaints.person.rules.CaseLink;
import uk.answerable.complaints.person.rules.LinkKind;
import uk.answerable.complaints.person.rules.PossibleDuplicate;
import uk.answerable.complaints.person.rules.Resemblance;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.store.Sessions;

/** Cases that belong together, and cases that may: both ends are cases the caller may know of. */
@ApplicationScoped
public class LinkStore {

    /** Some people complain very often; the latest are looked at. */
    private static final int MOST_RESEMBLING = 20;

    private static final String RESEMBLING = """
            SELECT CAST(case_id AS text), CAST(other_id AS text), reference, resemblances FROM (
                SELECT m.case_id, o.case_id AS other_id, b.reference,
                    string_agg(DISTINCT m.resemblance, ' ' ORDER BY m.resemblance) AS resemblances,
                    row_number() OVER (PARTITION BY m.case_id ORDER BY b.received_on DESC, b.id DESC) AS rank
                FROM case_person_mark m
                JOIN case_person_mark o ON o.mark = m.mark AND o.resemblance = m.resemblance AND o.case_id <> m.case_id
                JOIN complaint_case a ON a.id = m.case_id
                JOIN complaint_case b ON b.id = o.case_id AND b.force = a.force
                WHERE m.case_id IN (:ids)
                GROUP BY m.case_id, o.case_id, b.reference, b.received_on, b.id) ranked
            WHERE rank <= :most ORDER BY case_id, rank
            """;

    @Inject
    Sessions sessions;

    @Inject
    CaseStore cases;

    @Inject
    AuditTrail audit;

    /** Notes that a case belongs to an earlier one. */
    public Uni<Outcome<CaseLink>> link(Scope scope, UUID caseId, UUID earlierId, LinkKind kind) {
        if (caseId.equals(earlierId)) {
            return Uni.createFrom().item(refused(INVALID_INPUT, "a case is not linked to itself"));
        }
        var both = List.of(caseId, earlierId);
        return sessions.write(session -> cases.permitted(scope, session, "link", both)
                .chain(permitted -> cases.readable(scope, session, permitted))
                .chain(found -> {
                    var later = identity(found, caseId);
                    var earlier = identity(found, earlierId);
                    if (later.isEmpty()) {
                        return Uni.createFrom().item(CaseStore.<CaseLink>notFound());
                    }
                    if (earlier.isEmpty()) {
                        return Uni.createFrom().item(refused(NOT_FOUND, "there is no such case to link to"));
                    }
                    // A post that two offices share keeps their cases apart.
                    if (!earlier.get().force().equals(later.get().force())) {
                        return Uni.createFrom()
                                .item(refused(INVALID_INPUT, "the two cases are of two forces, which are kept apart"));
                    }
                    return earlier.get().receivedOn().isAfter(later.get().receivedOn())
                            ? Uni.createFrom()
                                    .item(refused(
                                            DATE_OUT_OF_ORDER,
                                            "the case to link to was received later: link that one to this"))
                            : insert(scope, session, new CaseLink(caseId, earlierId, kind));
                }));
    }

    private static Optional<CaseIdentity> identity(List<ComplaintCase> cases, UUID id) {
        return cases.stream()
                .map(ComplaintCase::identity)
                .filter(identity -> identity.id().equals(id))
                .findFirst();
    }

    /** The same as part of a larger change, to cases that were decided on before. */
    public Uni<Outcome<CaseLink>> insert(Scope scope, Mutiny.Session session, CaseLink link) {
        return session.find(LinkRow.class, new LinkRow.Key(link.caseId(), link.earlierId()))
                .chain(held -> held == null
                        ? session.persist(new LinkRow(link.caseId(), link.earlierId(), link.kind()))
                                .chain(session::flush)
                                .chain(() -> audit.append(
                                        session,
                                        scope,
                                        "link",
                                        CaseStore.TYPE,
                                        link.caseId().toString(),
                                        "%s of case %s".formatted(link.kind(), link.earlierId())))
                                .replaceWith(Outcome.done(link))
                        : Uni.createFrom().item(refused(ALREADY_DONE, "the two are linked already: " + held.kind)));
    }

    /** Links of these cases, either way, whose other end the caller may read. */
    public Uni<List<CaseLink>> links(Scope scope, Collection<UUID> caseIds) {
        return sessions.write(session -> session.createQuery(
                        "from LinkRow where key.caseId in :ids or key.earlierId in :ids order by key.caseId, key.earlierId",
                        LinkRow.class)
                .setParameter("ids", caseIds)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new CaseLink(row.key.caseId(), row.key.earlierId(), row.kind))
                        .toList())
                .chain(links ->
                        known(scope, session, "read", links, link -> Stream.of(link.caseId(), link.earlierId()))));
    }

    /** Cases of the same force with a complainant who resembles one of these cases'. */
    public Uni<List<PossibleDuplicate>> possibleDuplicates(Scope scope, Collection<UUID> caseIds) {
        return sessions.write(session -> session.createNativeQuery(RESEMBLING, Object[].class)
                .setParameter("ids", caseIds)
                .setParameter("most", MOST_RESEMBLING)
                .getResultList()
                .map(rows -> rows.stream().map(LinkStore::duplicate).toList())
                .chain(found -> known(
                        scope, session, "possibleDuplicates", found, one -> Stream.of(one.caseId(), one.otherId())))
                .call(shown -> shown.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : audit.append(
                                session,
                                scope,
                                "read",
                                CaseStore.TYPE,
                                shown.stream()
                                        .flatMap(one -> Stream.of(one.caseId(), one.otherId()))
                                        .distinct()
                                        .map(UUID::toString)
                                        .toList(),
                                "possible duplicates")));
    }

    private <T> Uni<List<T>> known(
            Scope scope, Mutiny.Session session, String operation, List<T> found, Function<T, Stream<UUID>> ends) {
        return cases.permitted(
                        scope, session, operation, found.stream().flatMap(ends).collect(toSet()))
                .map(permitted -> found.stream()
                        .filter(one -> ends.apply(one).allMatch(permitted::contains))
                        .toList());
    }

    private static PossibleDuplicate duplicate(Object[] row) {
        return new PossibleDuplicate(
                UUID.fromString((String) row[0]),
                UUID.fromString((String) row[1]),
                (String) row[2],
                Arrays.stream(((String) row[3]).split(" "))
                        .map(Resemblance::valueOf)
                        .toList());
    }

    private static <T> Outcome<T> refused(ProblemCode code, String message) {
        return Outcome.refused(Refusal.ofField(code, "input.earlier", message));
    }
}
