package uk.answerable.complaints.letter.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.allegation.rules.Categories;
import uk.answerable.complaints.casework.api.CaseView;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.letter.rules.Letter;
import uk.answerable.complaints.letter.rules.LetterKind;
import uk.answerable.complaints.letter.rules.WordedLetter;
import uk.answerable.complaints.letter.store.FiledLetter;
import uk.answerable.complaints.letter.store.LetterReading;
import uk.answerable.complaints.letter.store.LetterStore;
import uk.answerable.complaints.person.rules.Person;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;

/** Letters in the graph: drafted, approved, sent, each refused with what is possible instead. */
@GraphQLApi
public class LetterGraph {

    @Inject
    LetterStore store;

    @Inject
    LetterReading reading;

    @Inject
    LetterWriter writer;

    @Inject
    Clocks clocks;

    @Inject
    Categories categories;

    @Inject
    Clock clock;

    @Inject
    CallerOfToken token;

    @Query
    @Description("A letter about a case the caller's office deals with or reviews; null for any other and for none.")
    public Uni<@Nullable LetterView> letter(@Id @Name("id") @NonNull String id) {
        var scope = token.scope();
        return Ids.read(id)
                .map(known -> reading.find(scope, known))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(found -> found.map(LetterView::of).orElse(null));
    }

    @Description("Letters about the case, the latest first.")
    public Uni<List<@Nullable List<@NonNull LetterView>>> letters(@Source List<CaseView> cases) {
        var ids =
                cases.stream().map(one -> UUID.fromString(one.id())).distinct().toList();
        return reading.ofCases(token.scope(), ids)
                .map(found -> cases.stream()
                        .<@Nullable List<LetterView>>map(one -> {
                            var letters = found.get(UUID.fromString(one.id()));
                            return letters == null
                                    ? null
                                    : letters.stream().map(LetterView::of).toList();
                        })
                        .toList());
    }

    @Mutation
    @Description("Drafts the letter that tells a complainant the outcome, with the right to a review computed.")
    public Uni<@NonNull LetterPayload> draftOutcomeLetter(@Name("input") @NonNull OutcomeLetterInput input) {
        return draft(LetterKind.OUTCOME, input.id(), outcome(input));
    }

    @Mutation
    @Description("Words an outcome letter anew; it must be approved again.")
    public Uni<@NonNull LetterPayload> reviseOutcomeLetter(@Name("input") @NonNull OutcomeLetterInput input) {
        return revise(input.id(), outcome(input));
    }

    @Mutation
    @Description("Drafts the letter on an investigation that has taken twelve months, or six more.")
    public Uni<@NonNull LetterPayload> draftTimelinessLetter(@Name("input") @NonNull TimelinessLetterInput input) {
        return draft(LetterKind.TIMELINESS, input.id(), timeliness(input));
    }

    @Mutation
    @Description("Words a letter on a long investigation anew; it must be approved again.")
    public Uni<@NonNull LetterPayload> reviseTimelinessLetter(@Name("input") @NonNull TimelinessLetterInput input) {
        return revise(input.id(), timeliness(input));
    }

    @Mutation
    @Description("Finds a letter right as it stands.")
    public Uni<@NonNull LetterPayload> approveLetter(@Name("input") @NonNull ApproveLetterInput input) {
        return change(
                input.id(),
                "approve",
                input.expectedVersion(),
                (letter, complaint) -> letter.approved(complaint, LocalDate.now(clock)));
    }

    @Mutation
    @Description("An approved letter went out; the case and its clocks say so from then on.")
    public Uni<@NonNull LetterPayload> sendLetter(@Name("input") @NonNull SendLetterInput input) {
        return change(
                input.id(),
                "send",
                input.expectedVersion(),
                (letter, complaint) ->
                        letter.sent(complaint, new Letter.Sending(input.on(), input.delivery()), LocalDate.now(clock)));
    }

    /** What a letter is to say, drafted or worded anew. */
    private interface Words {
        Outcome<WordedLetter> of(UUID id, Optional<Letter> before, ComplaintCase complaint, List<Person> people);
    }

    private Words outcome(OutcomeLetterInput input) {
        return (id, before, complaint, people) -> writer.outcome(id, before, input, complaint, people, circumstances());
    }

    private Words timeliness(TimelinessLetterInput input) {
        return (id, before, complaint, people) -> writer.timeliness(id, before, input, complaint, circumstances());
    }

    private Uni<LetterPayload> draft(LetterKind kind, String caseId, Words words) {
        var scope = token.scope();
        return of(
                caseId,
                CaseStore.notFound(),
                id -> store.draft(
                        scope,
                        kind,
                        id,
                        (complaint, people) -> words.of(Ids.next(), Optional.empty(), complaint, people)));
    }

    private Uni<LetterPayload> revise(String letterId, Words words) {
        var scope = token.scope();
        return of(
                letterId,
                LetterStore.notFound(),
                id -> store.revise(
                        scope,
                        id,
                        (complaint, people, letter) -> words.of(id, Optional.of(letter), complaint, people)));
    }

    private Uni<LetterPayload> change(
            String id,
            String action,
            @Nullable Integer expectedVersion,
            BiFunction<Letter, ComplaintCase, Outcome<Letter>> change) {
        var scope = token.scope();
        return of(
                id,
                LetterStore.notFound(),
                known -> store.change(
                        scope,
                        known,
                        action,
                        (letter, complaint) -> letter.at(Optional.ofNullable(expectedVersion))
                                .then(seen -> change.apply(seen, complaint)),
                        circumstances()));
    }

    private static Uni<LetterPayload> of(
            String id, Outcome<FiledLetter> otherwise, Function<UUID, Uni<Outcome<FiledLetter>>> change) {
        return Ids.read(id)
                .map(change)
                .orElseGet(() -> Uni.createFrom().item(otherwise))
                .map(LetterPayload::of);
    }

    private Circumstances circumstances() {
        return new Circumstances(LocalDate.now(clock), clocks, categories);
    }
}
