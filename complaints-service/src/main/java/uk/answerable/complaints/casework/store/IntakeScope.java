package uk.answerable.complaints.casework.store;

import uk.answerable.complaints.casework.rules.ComplaintCase;
import uk.answerable.complaints.casework.rules.Course;
import uk.answerable.complaints.localmodel.rules.LocalDuties;
import uk.answerable.kernel.access.Scope;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** Whether a caller may take a complaint in together with all that has happened to it already. */
final class IntakeScope {

    private IntakeScope() {}

    static Outcome<ComplaintCase> permitted(Scope scope, ComplaintCase received) {
        var identity = received.identity();
        var beginning = new ComplaintCase(identity, received.stated(), Course.BEGINNING);
        if (!CaseScope.permits(scope, "receive", beginning.place(), identity.force())) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.FORBIDDEN, "input.force", "your office takes in no such cases of that force"));
        }
        var steps = received.course().steps();
        for (int i = 0; i < steps.size(); i++) {
            var place = new ComplaintCase(identity, received.stated(), new Course(steps.subList(0, i))).place();
            var byModel = LocalDuties.refusal(identity.model(), place, identity.madeOn());
            if (byModel.isPresent()
                    && !CaseScope.permits(
                            scope, StepForm.of(steps.get(i)).kind().operation(), place, identity.force())) {
                return Outcome.refused(byModel.get());
            }
        }
        return Outcome.done(received);
    }
}
