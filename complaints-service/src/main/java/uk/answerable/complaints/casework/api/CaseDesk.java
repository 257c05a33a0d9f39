package uk.answerable.complaints.casework.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.allegation.rules.AllegationAction;
import uk.answerable.complaints.allegation.rules.Categories;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.complaints.casework.store.CaseStore;
import uk.answerable.complaints.casework.store.ChangeStore;
import uk.answerable.complaints.casework.store.StepForm;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.intake.rules.Arrival;
import uk.answerable.complaints.intake.rules.RepeatableRequest;
import uk.answerable.complaints.intake.store.IntakeStore;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.edge.PageInfo;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.paging.PageRequest;
import uk.answerable.kernel.vault.BlindIndex;

/** What graph and REST have in common: today's date, ids as text, cases as views. */
@ApplicationScoped
public class CaseDesk {

    @Inject
    CaseStore store;

    @Inject
    IntakeStore intakes;

    @Inject
    ChangeStore changed;

    @Inject
    BlindIndex index;

    @Inject
    Clocks clocks;

    @Inject
    Categories categories;

    @Inject
    Clock clock;

    /** Null where there is nothing this caller may know of. */
    public Uni<List<@Nullable CaseView>> find(Scope scope, List<String> ids) {
        var wanted = ids.stream().map(Ids::read).toList();
        return store.find(scope, wanted.stream().flatMap(Optional::stream).toList())
                .map(found -> {
                    var next = found.iterator();
                    var views = new ArrayList<@Nullable CaseView>();
                    wanted.forEach(id -> views.add(
                            id.isPresent() ? next.next().map(this::view).orElse(null) : null));
                    return views;
                });
    }

    Uni<ComplaintCaseConnection> list(Scope scope, String force, @Nullable Integer first, @Nullable String after) {
        return store.list(scope, force, PageRequest.of(first, after).orThrow())
                .map(page -> page.map(this::view))
                .map(page -> new ComplaintCaseConnection(page.nodes(), PageInfo.of(page.pageInfo())));
    }

    Uni<Outcome<CaseView>> receive(Scope scope, ReceiveComplaintInput input, Optional<String> key) {
        return receive(scope, IntakeForm.of(input, today()), input, key);
    }

    Uni<Outcome<CaseView>> record(Scope scope, RecordComplaintInput input, Optional<String> key) {
        return receive(scope, IntakeForm.of(input, today()), input, key);
    }

    /**
     * Takes a complaint in.
     *
     * @param body what was asked for, to tell a request sent again from another
     * @param key the caller chose to have it done once
     */
    private Uni<Outcome<CaseView>> receive(Scope scope, Outcome<Arrival> form, Object body, Optional<String> key) {
        Outcome<Optional<RepeatableRequest>> once = key.map(
                        text -> RepeatableRequest.of(text, body, index).map(Optional::of))
                .orElse(Outcome.done(Optional.empty()));
        var ready = form.then(arrival ->
                once.map(request -> request.map(marked -> intakes.receive(scope, marked, arrival, circumstances()))
                        .orElseGet(() -> intakes.receive(scope, arrival, circumstances()))));
        return switch (ready) {
            case Outcome.Refused<Uni<Outcome<ComplaintCase>>>(var reasons) ->
                Uni.createFrom().item(Outcome.refused(reasons));
            case Outcome.Done<Uni<Outcome<ComplaintCase>>>(var taken) -> taken.map(outcome -> outcome.map(this::view));
        };
    }

    /** Those of a force's cases that changed since a cursor. */
    Uni<CaseChanges> changes(Scope scope, String force, @Nullable Integer first, @Nullable String since) {
        return changed.since(scope, force, PageRequest.of(first, since).orThrow())
                .map(page -> CaseChanges.of(page.map(this::view), since));
    }

    Uni<Outcome<CaseView>> finalise(Scope scope, FinaliseComplaintInput input) {
        return change(scope, "finalise", input.id(), Optional.ofNullable(input.expectedVersion()), complaint -> {
            var finalised = new Step.Finalised(input.finalisedOn());
            Outcome<ComplaintCase> decided = Outcome.done(complaint);
            if (complaint.stage().open()) {
                for (var outcome : IntakeForm.given(input.outcomes())) {
                    decided = decided.then(before -> decide(before, outcome, input.finalisedOn()));
                }
            }
            return decided.then(before -> before.take(finalised, circumstances()));
        });
    }

    Uni<Outcome<CaseView>> decide(Scope scope, DecideAllegationInput input) {
        return change(
                scope,
                "decide",
                input.id(),
                Optional.ofNullable(input.expectedVersion()),
                complaint -> decide(complaint, input.outcome(), input.on()));
    }

    Uni<Outcome<CaseView>> allege(Scope scope, AddAllegationInput input) {
        return change(
                scope,
                "allege",
                input.id(),
                Optional.ofNullable(input.expectedVersion()),
                complaint -> complaint.allege(
                        IntakeForm.allegation(input.allegation()), "input.allegation", circumstances()));
    }

    /** Takes one step of a case. */
    Uni<Outcome<CaseView>> take(Scope scope, String id, Optional<Integer> expectedVersion, Step step) {
        return change(
                scope,
                StepForm.of(step).kind().operation(),
                id,
                expectedVersion,
                complaint -> step instanceof Step.AllegationDecided(var on, var number, var outcome)
                        ? complaint.decide(number, outcome.decision(), outcome.actions(), on, circumstances())
                        : complaint.take(step, circumstances()));
    }

    private Uni<Outcome<CaseView>> change(
            Scope scope,
            String operation,
            String id,
            Optional<Integer> expectedVersion,
            Function<ComplaintCase, Outcome<ComplaintCase>> change) {
        return Ids.read(id)
                .map(known -> store.change(
                        scope,
                        known,
                        operation,
                        complaint -> complaint.at(expectedVersion).then(change)))
                .orElseGet(() -> Uni.createFrom().item(CaseStore.notFound()))
                .map(outcome -> outcome.map(this::view));
    }

    private Outcome<ComplaintCase> decide(ComplaintCase complaint, AllegationOutcomeInput outcome, LocalDate on) {
        var actions = EnumSet.noneOf(AllegationAction.class);
        actions.addAll(outcome.actions());
        return complaint.decide(outcome.allegation(), outcome.decision(), actions, on, circumstances());
    }

    private CaseView view(ComplaintCase complaint) {
        return CaseView.of(complaint, clocks, today());
    }

    private Circumstances circumstances() {
        return new Circumstances(today(), clocks, categories);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
