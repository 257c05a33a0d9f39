package uk.answerable.complaints.casework.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.audit.AuditTrail;

/** What the audit trail is told of cases: each that is shown, and each change, in codes and days. */
@ApplicationScoped
public class CaseTrail {

    @Inject
    AuditTrail audit;

    /** An entry for each case that is about to be shown, in one statement. */
    public Uni<Void> shown(Scope scope, List<ComplaintCase> cases) {
        return cases.isEmpty() ? Uni.createFrom().voidItem() : audit.append(reading(scope, cases));
    }

    /** The same as part of a larger change. */
    public Uni<Void> shown(Scope scope, Mutiny.Session session, List<ComplaintCase> cases) {
        return cases.isEmpty() ? Uni.createFrom().voidItem() : audit.append(session, reading(scope, cases));
    }

    private static List<AuditTrail.Entry> reading(Scope scope, List<ComplaintCase> cases) {
        return cases.stream()
                .map(complaint -> new AuditTrail.Entry(
                        scope, "read", CaseScope.TYPE, complaint.identity().id().toString(), "case"))
                .toList();
    }

    /** An entry for a change: which steps it took, in codes and days. */
    Uni<Void> changed(Mutiny.Session session, Scope scope, String operation, ComplaintCase complaint, int stepsHeld) {
        return audit.append(session, List.of(change(scope, operation, complaint, stepsHeld)));
    }

    /** The entries of cases that came in, each by its own caller, in one statement. */
    Uni<Void> received(Mutiny.Session session, List<Scope> callers, List<ComplaintCase> cases) {
        return audit.append(
                session,
                IntStream.range(0, cases.size())
                        .mapToObj(place -> change(callers.get(place), "receive", cases.get(place), 0))
                        .toList());
    }

    private static AuditTrail.Entry change(Scope scope, String operation, ComplaintCase complaint, int stepsHeld) {
        var taken = complaint.course().steps().stream()
                .skip(stepsHeld)
                .map(step -> {
                    var form = StepForm.of(step);
                    return "%s %s %s"
                            .formatted(form.kind(), step.on(), form.detail())
                            .strip();
                })
                .collect(Collectors.joining("; "));
        return new AuditTrail.Entry(
                scope,
                operation,
                CaseScope.TYPE,
                complaint.identity().id().toString(),
                "version %d: %s".formatted(complaint.identity().version(), taken));
    }
}
