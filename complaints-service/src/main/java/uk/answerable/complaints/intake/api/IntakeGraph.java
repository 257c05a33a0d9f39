package uk.answerable.complaints.intake.api;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.allegation.rules.Categories;
import uk.answerable.complaints.casework.api.CaseView;
import uk.answerable.complaints.casework.rules.AppropriateAuthority;
import uk.answerable.complaints.casework.rules.Circumstances;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Intake;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.intake.rules.Arrival;
import uk.answerable.complaints.intake.rules.RepeatableRequest;
import uk.answerable.complaints.intake.store.IntakeStore;
import uk.answerable.complaints.localmodel.rules.LocalModel;
import uk.answerable.complaints.person.api.PersonForm;
import uk.answerable.complaints.timeliness.api.PoliceForce;
import uk.answerable.complaints.vault.rules.PlainText;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.enforcement.MatrixFile;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.identity.CallerOfToken;
import uk.answerable.kernel.ids.Ids;
import uk.answerable.kernel.vault.BlindIndex;

/** Complaining without an office, and reading what complainants wrote. */
@GraphQLApi
public class IntakeGraph {

    @Inject
    IntakeStore store;

    @Inject
    Clocks clocks;

    @Inject
    Categories categories;

    @Inject
    BlindIndex index;

    @Inject
    ComplaintQuota quota;

    @Inject
    Clock clock;

    @Inject
    CallerOfToken token;

    /** Police force areas whose complaints this installation takes in. */
    @Inject
    @ConfigProperty(name = "answerable.intake.forces")
    Set<String> forces;

    @Mutation
    @Description(
            "Makes a complaint. Nothing but a receipt comes back; who complains is for the office that deals with it.")
    public Uni<@NonNull MakeComplaintPayload> makeComplaint(@Name("input") @NonNull MakeComplaintInput input) {
        return switch (arrival(input)) {
            case Outcome.Refused<Arrival>(var reasons) -> refused(input, reasons);
            case Outcome.Done<Arrival>(var arrival) ->
                Boolean.TRUE.equals(input.checkOnly()) ? checked(input, arrival) : taken(input, arrival);
        };
    }

    private Uni<MakeComplaintPayload> checked(MakeComplaintInput input, Arrival arrival) {
        return switch (arrival.intake().received(Ids.next(), LocalModel.BASIC, Optional.empty(), circumstances())) {
            case Outcome.Refused<ComplaintCase>(var reasons) -> refused(input, reasons);
            case Outcome.Done<ComplaintCase>(var complaint) ->
                Uni.createFrom().item(MakeComplaintPayload.ofCheck(complaint, clocks));
        };
    }

    private Uni<MakeComplaintPayload> taken(MakeComplaintInput input, Arrival arrival) {
        var scope = Scope.ofService("public form", MatrixFile.get());
        var taken = once(input)
                .then(once -> quota.take(token.caller())
                        .map(caller -> once.map(request -> store.receive(scope, request, arrival, circumstances()))
                                .orElseGet(() -> store.receive(scope, arrival, circumstances()))));
        return switch (taken) {
            case Outcome.Refused<Uni<Outcome<ComplaintCase>>>(var reasons) -> refused(input, reasons);
            case Outcome.Done<Uni<Outcome<ComplaintCase>>>(var received) ->
                received.map(outcome -> payload(input, outcome));
        };
    }

    private Outcome<Optional<RepeatableRequest>> once(MakeComplaintInput input) {
        var key = input.requestKey();
        return key == null
                ? Outcome.done(Optional.empty())
                : RepeatableRequest.ofPublic(key, input, index).map(Optional::of);
    }

    private Uni<MakeComplaintPayload> refused(MakeComplaintInput input, List<Refusal> reasons) {
        return Uni.createFrom().item(payload(input, Outcome.refused(reasons)));
    }

    private MakeComplaintPayload payload(MakeComplaintInput input, Outcome<ComplaintCase> outcome) {
        return MakeComplaintPayload.of(
                outcome, clocks, forces.contains(input.force()) ? new PoliceForce(input.force()) : null);
    }

    private Circumstances circumstances() {
        return new Circumstances(today(), clocks, categories);
    }

    @Description("How complaints about the force are taken in from the public; null where they are not taken in here.")
    public Uni<List<@Nullable ComplaintIntake>> complaintIntake(@Source List<PoliceForce> asked) {
        return Uni.createFrom()
                .item(asked.stream()
                        .<@Nullable ComplaintIntake>map(
                                force -> forces.contains(force.code()) ? new ComplaintIntake(PlainText.LONGEST) : null)
                        .toList());
    }

    @Description("What the complainant wrote, for the office that deals with the case.")
    public Uni<List<@Nullable String>> statement(@Source List<CaseView> cases) {
        var ids = cases.stream().map(IntakeGraph::id).distinct().toList();
        return store.statements(token.scope(), ids)
                .map(statements -> cases.stream()
                        .<@Nullable String>map(complaint -> statements.get(id(complaint)))
                        .toList());
    }

    private Outcome<Arrival> arrival(MakeComplaintInput input) {
        if (!forces.contains(input.force())) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.UNKNOWN_CODE, "input.force", "complaints about this force are not taken in here"));
        }
        var intake = new Intake(
                input.force(),
                AppropriateAuthority.of(Boolean.TRUE.equals(input.chiefOfficersOwnConduct())),
                Optional.empty(),
                today(),
                Optional.empty(),
                List.of(),
                List.of());
        return PlainText.of(input.statement(), "input.statement")
                .and(
                        PersonForm.of(input.complainant(), "input.complainant", today()),
                        (statement, person) -> new Arrival(intake, List.of(person), Optional.of(statement)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static UUID id(CaseView complaint) {
        return UUID.fromString(complaint.id());
    }
}
