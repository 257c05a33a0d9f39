package uk.answerable.complaints.casework.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Intake;
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
     * Takes in a complaint as part of a larger change. It goes by its id until it is {@linkplain #number numbered}.
     */
    public Uni<Outcome<ComplaintCase>> receive(
            Scope scope, Mutiny.Session session, Intake intake, Circumstances circumstances) {
        return models.on(session, intake.force(), intake.dayMade())
                .chain(model -> linked(session, scope, intake).chain(linked -> {
                    if (intake.linkedTo().isPresent() && linked.isEmpty()) {
                        return Uni.createFrom().item(noLinkedCase());
                    }
                    return switch (intake.received(Ids.next(), model, linked, circumstances)
                            .then(received -> IntakeScope.permitted(scope, received))) {
                        case Outcome.Refused<ComplaintCase>(var reasons) ->
                            Uni.createFrom().item(Outcome.<ComplaintCase>refused(reasons));
                        case Outcome.Done<ComplaintCase>(var received) -> insert(session, scope, received);
                    };
                }));
    }

    /** Gives a complaint its reference; the last thing of a change, for all others who take one in wait from here on. */
    public Uni<ComplaintCase> number(Mutiny.Session session, ComplaintCase received) {
        var identity = received.identity();
        return references
                .give(
                        session,
                        identity.id(),
                        identity.force(),
                        identity.receivedOn().getYear())
                .map(received::named);
    }

    private Uni<Outcome<ComplaintCase>> insert(Mutiny.Session session, Scope scope, ComplaintCase received) {
        return rows.insert(session, List.of(received))
                .chain(() -> outbox.append(session, events.all(received)))
                .chain(() -> trail.changed(session, scope, "receive", received, 0))
                .replaceWith(Outcome.done(received));
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
