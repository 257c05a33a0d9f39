package uk.answerable.complaints.person.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.casework.api.CaseView;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.complaints.person.rules.NamedPerson;
import uk.answerable.complaints.person.rules.Person;
import uk.answerable.complaints.person.rules.ReadingReason;
import uk.answerable.complaints.person.store.LinkStore;
import uk.answerable.complaints.person.store.PersonStore;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;

/** The people of cases, and the cases they make belong together. */
@GraphQLApi
public class PersonGraph {

    @Inject
    PersonStore people;

    @Inject
    LinkStore links;

    @Inject
    CallerOfToken token;

    @Inject
    Clock clock;

    @Description("The people of the case, for the office that deals with it. Who looked at what, and why, is logged.")
    public Uni<List<@Nullable List<@NonNull CasePerson>>> people(
            @Source List<CaseView> cases, @Name("why") @Nullable ReadingReason why) {
        return people.people(token.scope(), ids(cases), Optional.ofNullable(why))
                .map(byCase -> cases.stream()
                        .<@Nullable List<CasePerson>>map(complaint -> shown(byCase, complaint))
                        .toList());
    }

    @Description("Cases of the force whose complainant may be the same person, by equal marks; the latest 20.")
    public Uni<List<@Nullable List<@NonNull PossibleDuplicateView>>> possibleDuplicates(@Source List<CaseView> cases) {
        return links.possibleDuplicates(token.scope(), ids(cases))
                .map(found -> cases.stream()
                        .<@Nullable List<PossibleDuplicateView>>map(complaint -> found.stream()
                                .filter(one -> one.caseId().equals(id(complaint)))
                                .map(PossibleDuplicateView::of)
                                .toList())
                        .toList());
    }

    @Description("Cases this one is linked with, as far as the caller may know of them.")
    public Uni<List<@Nullable List<@NonNull CaseLinkView>>> links(@Source List<CaseView> cases) {
        return links.links(token.scope(), ids(cases))
                .map(found -> cases.stream()
                        .<@Nullable List<CaseLinkView>>map(complaint -> found.stream()
                                .filter(link -> link.joins(id(complaint)))
                                .map(link -> CaseLinkView.of(link, id(complaint)))
                                .toList())
                        .toList());
    }

    @Mutation
    @Description("Names somebody who complains.")
    public Uni<@NonNull CasePersonPayload> addComplainant(@Name("input") @NonNull AddComplainantInput input) {
        return add(input.id(), PersonForm.of(input.complainant(), "input.complainant", today()));
    }

    @Mutation
    @Description("Names somebody who acts for a complainant, with written consent.")
    public Uni<@NonNull CasePersonPayload> addRepresentative(@Name("input") @NonNull AddRepresentativeInput input) {
        return add(input.id(), PersonForm.of(input, today()));
    }

    @Mutation
    @Description("Names somebody who is complained against.")
    public Uni<@NonNull CasePersonPayload> addPersonServing(@Name("input") @NonNull AddPersonServingInput input) {
        return add(input.id(), PersonForm.of(input.person(), "input.person", today()));
    }

    @Mutation
    @Description("Replaces what is known of a person by what is right.")
    public Uni<@NonNull CasePersonPayload> correctPerson(@Name("input") @NonNull CorrectPersonInput input) {
        var scope = token.scope();
        return Ids.read(input.id())
                .map(id -> people.correct(scope, id, input.number(), PersonForm.of(input), today()))
                .orElseGet(() -> Uni.createFrom().item(CaseStore.notFound()))
                .map(CasePersonPayload::of);
    }

    @Mutation
    @Description("Notes that a case belongs to an earlier one.")
    public Uni<@NonNull LinkComplaintPayload> linkComplaint(@Name("input") @NonNull LinkComplaintInput input) {
        var scope = token.scope();
        return Ids.read(input.id())
                .flatMap(id -> Ids.read(input.earlier()).map(earlier -> links.link(scope, id, earlier, input.kind())))
                .orElseGet(() -> Uni.createFrom().item(CaseStore.notFound()))
                .map(LinkComplaintPayload::of);
    }

    private Uni<CasePersonPayload> add(String id, Outcome<NamedPerson> named) {
        var scope = token.scope();
        return Ids.read(id)
                .map(known -> switch (named) {
                    case Outcome.Refused<NamedPerson>(var reasons) ->
                        Uni.createFrom().item(Outcome.<Person>refused(reasons));
                    case Outcome.Done<NamedPerson>(var person) -> people.add(scope, known, person, today());
                })
                .orElseGet(() -> Uni.createFrom().item(CaseStore.notFound()))
                .map(CasePersonPayload::of);
    }

    private static @Nullable List<CasePerson> shown(Map<UUID, List<Person>> byCase, CaseView complaint) {
        var found = byCase.get(id(complaint));
        return found == null
                ? null
                : found.stream()
                        .map(person -> CasePerson.of(person, complaint.accessPlace()))
                        .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<UUID> ids(List<CaseView> cases) {
        return cases.stream().map(PersonGraph::id).distinct().toList();
    }

    private static UUID id(CaseView complaint) {
        return UUID.fromString(complaint.id());
    }
}
