package uk.answerable.complaints.sharing.store;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.allegation.rules.Categories;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.complaints.casework.store.StepForm;
import uk.answerable.complaints.casework.store.StepKind;
import uk.answerable.complaints.person.store.PersonStore;
import uk.answerable.complaints.sharing.rules.ShareOrder;
import uk.answerable.complaints.sharing.rules.SharedCase;
import uk.answerable.complaints.sharing.rules.SharedCopy;
import uk.answerable.complaints.sharing.rules.SharingPolicies;
import uk.answerable.complaints.vault.store.Vault;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.store.Sessions;

/** Makes copies of cases for other bodies; each leaves an entry that says who was given what, and what was left out. */
@ApplicationScoped
public class SharingStore {

    private static final String SHARE = "share";
    private static final String STATEMENT = "statement";

    @Inject
    Sessions sessions;

    @Inject
    CaseStore cases;

    @Inject
    PersonStore people;

    @Inject
    Vault vault;

    @Inject
    AuditTrail audit;

    /**
     * Makes a copy.
     *
     * @param page sets what it shows
     */
    public Uni<Outcome<SharedCopy>> share(
            Scope scope,
            UUID caseId,
            ShareOrder order,
            SharingPolicies.Policy policy,
            Categories categories,
            LocalDate today,
            Function<SharedCase, String> page) {
        return sessions.write(session -> cases.change(scope, session, caseId, SHARE, Outcome::done)
                .chain(found -> switch (found) {
                    case Outcome.Refused<ComplaintCase>(var reasons) ->
                        Uni.createFrom().item(Outcome.<SharedCopy>refused(reasons));
                    case Outcome.Done<ComplaintCase>(var complaint) ->
                        people.people(scope, session, caseId)
                                .chain(named -> statement(scope, session, caseId)
                                        .chain(written -> switch (order.checked(written)) {
                                            case Outcome.Refused<ShareOrder>(var reasons) ->
                                                Uni.createFrom().item(Outcome.<SharedCopy>refused(reasons));
                                            case Outcome.Done<ShareOrder>(var checked) ->
                                                keep(
                                                        scope,
                                                        session,
                                                        complaint,
                                                        checked,
                                                        policy,
                                                        today,
                                                        page.apply(SharedCase.of(
                                                                complaint,
                                                                named,
                                                                written,
                                                                steps(complaint),
                                                                checked,
                                                                policy.shown(),
                                                                categories,
                                                                today)));
                                        }));
                }));
    }

    /** What a copy shows; empty where there is none for this caller. */
    public Uni<Optional<String>> page(Scope scope, UUID id) {
        return sessions.write(session -> session.createQuery("from SharedCopyRow where id = :id", SharedCopyRow.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.<String>empty())
                        : cases.permitted(scope, session, SHARE, List.of(row.caseId))
                                .chain(permitted -> vault.open(scope, session, permitted, List.of(place(id)))
                                        .map(texts -> Optional.ofNullable(texts.getOrDefault(row.caseId, Map.of())
                                                .get(place(id)))))
                                .call(page -> page.isEmpty()
                                        ? Uni.createFrom().voidItem()
                                        : audit.append(
                                                session,
                                                scope,
                                                "read",
                                                CaseStore.TYPE,
                                                row.caseId.toString(),
                                                "copy " + id))));
    }

    private Uni<Outcome<SharedCopy>> keep(
            Scope scope,
            Mutiny.Session session,
            ComplaintCase complaint,
            ShareOrder order,
            SharingPolicies.Policy policy,
            LocalDate today,
            String page) {
        var copy = new SharedCopy(
                Ids.next(),
                complaint.identity().id(),
                order.recipient(),
                order.purpose(),
                order.passages().size(),
                today);
        return session.persist(new SharedCopyRow(copy))
                .chain(session::flush)
                .chain(() -> vault.keep(
                        scope,
                        session,
                        copy.caseId(),
                        Map.of(place(copy.id()), page, place(copy.id()) + "/reason", order.reason())))
                .chain(() -> audit.append(
                        session,
                        scope,
                        SHARE,
                        CaseStore.TYPE,
                        copy.caseId().toString(),
                        "copy %s for %s, %s: shown %s; %d passages taken out"
                                .formatted(
                                        copy.id(),
                                        copy.recipient(),
                                        copy.purpose(),
                                        policy.shown().stream()
                                                .sorted()
                                                .map(Enum::name)
                                                .collect(joining(" ")),
                                        copy.passages())))
                .replaceWith(Outcome.done(copy));
    }

    private Uni<String> statement(Scope scope, Mutiny.Session session, UUID caseId) {
        return vault.open(scope, session, List.of(caseId), List.of(STATEMENT))
                .map(texts -> texts.getOrDefault(caseId, Map.of()).getOrDefault(STATEMENT, ""));
    }

    private static List<SharedCase.Line> steps(ComplaintCase complaint) {
        return complaint.course().steps().stream()
                .map(step -> new SharedCase.Line(
                        words(StepForm.of(step).kind()), step.on().toString()))
                .toList();
    }

    private static String words(StepKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String place(UUID id) {
        return "copy/" + id;
    }

    /** The same answer for what does not exist and for what is somebody else's. */
    public static <T> Outcome<T> notFound() {
        return Outcome.refused(Refusal.of(ProblemCode.NOT_FOUND, "there is no such copy"));
    }
}
