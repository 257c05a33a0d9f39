package uk.answerable.complaints.casework.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.complaints.casework.store.StepForm;
import uk.answerable.complaints.casework.store.StepKind;

/** A step as the graph and REST show it. */
@Name("CaseStep")
@Description("One thing that happened to a case.")
public record StepView(
        @NonNull StepKind kind,
        @NonNull LocalDate on,

        @NonNull @Description("What was decided, why, by whom: codes with a space between them.")
        String detail) {

    /** Shows a step. */
    public static StepView of(Step step) {
        var form = StepForm.of(step);
        return new StepView(form.kind(), step.on(), form.detail());
    }
}
