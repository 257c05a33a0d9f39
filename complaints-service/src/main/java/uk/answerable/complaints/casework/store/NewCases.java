package uk.answerable.complaints.casework.store;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Intake;
import uk.answerable.complaints.localmodel.rules.ModelNotice;
import uk.answerable.complaints.localmodel.store.LocalModels;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.events.Outbox;
import uk.answerable.kernel.ids.Ids;

/** Cases that come in, each with its events, deadlines and audit entry in the same transaction. */
@ApplicationScoped
public class NewCases {

    @Inject
    CaseStore cases;

    @Inject
    LocalModels models;

    @Inject
    References references;

    @Inject
    NewCaseRows rows;

    @Inject
    CaseEvents events;

    @Inject
    Outbox outbox;

    @Inject
    CaseTrail trail;

    /**
     * A complaint on its way in.
     *
     * @param scope of whoever takes it in
     */
    public record Coming(Scope scope, Intake intake, Circumstances circumstances) {}

    /**
     * Takes complaints about one force in as part of a larger change, those that are not refused. They go by their ids
     * until they are {@linkplain #number numbered}.
     *
     * @return what came of each, in their order
     */
    public Uni<List<Outcome<ComplaintCase>>> receive(Mutiny.Session session, String force, List<Coming> coming) {
        return models.given(session, force)
                .chain(notices -> Multi.createFrom()
                        .iterable(coming)
                        .onItem()
                        .transformToUniAndConcatenate(one -> received(session, one, notices))
                        .collect()
                        .asList())
                .call(outcomes -> insert(session, coming, outcomes));
    }

    /** Gives complaints about one force their references; the last thing of a change, for others wait from here on. */
    public Uni<List<ComplaintCase>> number(Mutiny.Session session, String force, List<ComplaintCase> received) {
        return received.isEmpty()
                ? Uni.createFrom().item(List.of())
                : references
                        .give(
                                session,
                                force,
                                received.stream().map(ComplaintCase::identity).toList())
                        .map(given -> received.stream()
                                .map(one -> one.named(
                                        requireNonNull(given.get(one.identity().id()))))
                                .toList());
    }

    private Uni<Outcome<ComplaintCase>> received(Mutiny.Session session, Coming one, List<ModelNotice> notices) {
        var intake = one.intake();
        return linked(session, one.scope(), intake)
                .map(linked -> intake.linkedTo().isPresent() && linked.isEmpty()
                        ? noLinkedCase()
                        : intake.received(
                                        Ids.next(),
                                        ModelNotice.in(notices, intake.dayMade()),
                                        linked,
                                        one.circumstances())
                                .then(received -> IntakeScope.permitted(one.scope(), received)));
    }

    private Uni<Void> insert(Mutiny.Session session, List<Coming> coming, List<Outcome<ComplaintCase>> outcomes) {
        var callers = new ArrayList<Scope>();
        var cases = new ArrayList<ComplaintCase>();
        for (int i = 0; i < coming.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Done<ComplaintCase>(var received)) {
                callers.add(coming.get(i).scope());
                cases.add(received);
            }
        }
        return cases.isEmpty()
                ? Uni.createFrom().voidItem()
                : rows.insert(session, cases)
                        .chain(() -> outbox.append(
                                session,
                                cases.stream()
                                        .flatMap(received -> events.all(received).stream())
                                        .toList()))
                        .chain(() -> trail.received(session, callers, cases));
    }

    /** The earlier case of the same force, as far as the caller may know of it. */
    private Uni<Optional<ComplaintCase>> linked(Mutiny.Session session, Scope scope, Intake intake) {
        return intake.linkedTo()
                .map(id -> cases.readable(scope, session, List.of(id))
                        .map(found -> found.stream()
                                .filter(earlier -> earlier.identity().force().equals(intake.force()))
                                .findFirst()))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private static Outcome<ComplaintCase> noLinkedCase() {
        return Outcome.refused(
                Refusal.ofField(ProblemCode.NOT_FOUND, "input.linkedTo", "there is no such case to link to"));
    }
}
