package uk.answerable.complaints.person.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.complaints.person.rules.Detail;
import uk.answerable.complaints.person.rules.NamedPerson;
import uk.answerable.complaints.person.rules.People;
import uk.answerable.complaints.person.rules.Person;
import uk.answerable.complaints.person.rules.PersonalDetails;
import uk.answerable.complaints.person.rules.ReadingReason;
import uk.answerable.complaints.person.rules.Resemblance;
import uk.answerable.complaints.vault.store.Vault;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.store.Sessions;
import uk.answerable.kernel.vault.BlindIndex;

/** The people of the cases a scope reaches. Whoever is shown leaves an entry: which details of whom, and why. */
@ApplicationScoped
public class PersonStore {

    private static final String IDENTIFY = "identify";

    @Inject
    Sessions sessions;

    @Inject
    CaseStore cases;

    @Inject
    Vault vault;

    @Inject
    BlindIndex index;

    @Inject
    AuditTrail audit;

    /** The people of those of these cases whose people the caller may see, by case. */
    public Uni<Map<UUID, List<Person>>> people(Scope scope, Collection<UUID> caseIds, Optional<ReadingReason> why) {
        return sessions.write(session -> cases.permitted(scope, session, "people", caseIds)
                .chain(permitted -> permitted.isEmpty()
                        ? Uni.createFrom().item(Map.<UUID, List<Person>>of())
                        : read(scope, session, permitted).call(people -> auditRead(scope, session, people, why))));
    }

    /** The people of a case as part of a larger change; the entry says which details were taken. */
    public Uni<List<Person>> people(Scope scope, Mutiny.Session session, UUID caseId) {
        return cases.permitted(scope, session, "people", List.of(caseId))
                .chain(permitted -> permitted.isEmpty()
                        ? Uni.createFrom().item(Map.<UUID, List<Person>>of())
                        : read(scope, session, permitted)
                                .call(people -> auditRead(scope, session, people, Optional.empty())))
                .map(people -> people.getOrDefault(caseId, List.of()));
    }

    /** Names another person of a case. */
    public Uni<Outcome<Person>> add(Scope scope, UUID caseId, NamedPerson named, LocalDate today) {
        return changing(scope, caseId, session -> add(scope, session, caseId, named, today));
    }

    /** The same as part of a larger change, to a case that was decided on before. */
    public Uni<Outcome<Person>> add(
            Scope scope, Mutiny.Session session, UUID caseId, NamedPerson named, LocalDate today) {
        return rows(session, List.of(caseId)).chain(rows -> switch (people(rows).next(named.part(), today)) {
            case Outcome.Refused<Integer>(var reasons) -> Uni.createFrom().item(Outcome.<Person>refused(reasons));
            case Outcome.Done<Integer>(var number) ->
                insert(scope, session, caseId, new Person(number, named.part(), named.details()));
        });
    }

    /** Replaces what was known of a person by what is right. */
    public Uni<Outcome<Person>> correct(
            Scope scope, UUID caseId, int number, Map<Detail, @Nullable String> given, LocalDate today) {
        return changing(
                scope,
                caseId,
                session -> rows(session, List.of(caseId))
                        .chain(rows -> people(rows)
                                .part(number)
                                .map(part -> switch (PersonalDetails.of(given, part.name(), "input", today)) {
                                    case Outcome.Refused<PersonalDetails>(var reasons) ->
                                        Uni.createFrom().item(Outcome.<Person>refused(reasons));
                                    case Outcome.Done<PersonalDetails>(var details) ->
                                        replace(scope, session, caseId, new Person(number, part, details));
                                })
                                .orElseGet(() -> Uni.createFrom()
                                        .item(Outcome.refused(Refusal.ofField(
                                                ProblemCode.NOT_FOUND,
                                                "input.number",
                                                "the case has no person " + number))))));
    }

    /** Puts callers in order: two at once never give two people one number. */
    private Uni<Outcome<Person>> changing(
            Scope scope, UUID caseId, Function<Mutiny.Session, Uni<Outcome<Person>>> change) {
        return sessions.write(session -> cases.change(scope, session, caseId, IDENTIFY, Outcome::done)
                .chain(found -> switch (found) {
                    case Outcome.Refused<ComplaintCase>(var reasons) ->
                        Uni.createFrom().item(Outcome.<Person>refused(reasons));
                    case Outcome.Done<ComplaintCase> known -> change.apply(session);
                }));
    }

    private Uni<Outcome<Person>> insert(Scope scope, Mutiny.Session session, UUID caseId, Person person) {
        return session.persist(new PersonRow(caseId, person.number(), person.part()))
                .chain(session::flush)
                .chain(() -> mark(session, caseId, person))
                .chain(() -> vault.keep(scope, session, caseId, PersonTexts.of(person.number(), person.details())))
                .chain(() -> audit(scope, session, caseId, person, "named"))
                .replaceWith(Outcome.done(person));
    }

    private Uni<Outcome<Person>> replace(Scope scope, Mutiny.Session session, UUID caseId, Person person) {
        var places = Arrays.stream(Detail.values())
                .map(detail -> PersonTexts.place(person.number(), detail))
                .toList();
        return session.createMutationQuery("delete from MarkRow where key.caseId = :id and key.number = :number")
                .setParameter("id", caseId)
                .setParameter("number", person.number())
                .executeUpdate()
                .chain(() -> mark(session, caseId, person))
                .chain(() -> vault.drop(scope, session, caseId, places))
                .chain(() -> vault.keep(scope, session, caseId, PersonTexts.of(person.number(), person.details())))
                .chain(() -> audit(scope, session, caseId, person, "corrected"))
                .replaceWith(Outcome.done(person));
    }

    private Uni<Void> mark(Mutiny.Session session, UUID caseId, Person person) {
        return session.persistAll(Resemblance.marks(person.part(), person.details(), index).entrySet().stream()
                        .map(mark -> new MarkRow(caseId, person.number(), mark.getKey(), mark.getValue()))
                        .toArray())
                .chain(session::flush);
    }

    private Uni<Map<UUID, List<Person>>> read(Scope scope, Mutiny.Session session, Collection<UUID> caseIds) {
        return rows(session, caseIds)
                .chain(rows -> vault.open(scope, session, caseIds, places(rows)).map(texts -> {
                    var people = new HashMap<UUID, List<Person>>();
                    caseIds.forEach(id -> people.put(id, List.of()));
                    rows.stream()
                            .collect(groupingBy(PersonRow::caseId))
                            .forEach((id, ofCase) -> people.put(
                                    id,
                                    ofCase.stream()
                                            .map(row -> new Person(
                                                    row.number(),
                                                    row.as(),
                                                    PersonTexts.read(row.number(), texts.getOrDefault(id, Map.of()))))
                                            .toList()));
                    return people;
                }));
    }

    private static List<String> places(List<PersonRow> rows) {
        return rows.stream()
                .map(PersonRow::number)
                .distinct()
                .flatMap(number -> Arrays.stream(Detail.values()).map(detail -> PersonTexts.place(number, detail)))
                .toList();
    }

    private static Uni<List<PersonRow>> rows(Mutiny.Session session, Collection<UUID> caseIds) {
        return session.createQuery("from PersonRow where key.caseId in :ids order by key.number", PersonRow.class)
                .setParameter("ids", caseIds)
                .getResultList();
    }

    private static People people(List<PersonRow> rows) {
        return new People(rows.stream().map(PersonRow::as).toList());
    }

    private Uni<Void> auditRead(
            Scope scope, Mutiny.Session session, Map<UUID, List<Person>> shown, Optional<ReadingReason> why) {
        var reason = why.map(given -> "; why: " + given).orElse("");
        var entries = Uni.createFrom().voidItem();
        for (var ofCase : shown.entrySet()) {
            var details = ofCase.getValue().stream()
                    .map(person -> person.number() + " " + person.details().fields())
                    .collect(joining(", "));
            if (!details.isEmpty()) {
                var id = ofCase.getKey().toString();
                entries = entries.chain(
                        () -> audit.append(session, scope, "read", CaseStore.TYPE, id, "people: " + details + reason));
            }
        }
        return entries;
    }

    private Uni<Void> audit(Scope scope, Mutiny.Session session, UUID caseId, Person person, String what) {
        return audit.append(
                session,
                scope,
                IDENTIFY,
                CaseStore.TYPE,
                caseId.toString(),
                "%s %d %s: %s"
                        .formatted(
                                person.part().name(),
                                person.number(),
                                what,
                                person.details().fields()));
    }
}
