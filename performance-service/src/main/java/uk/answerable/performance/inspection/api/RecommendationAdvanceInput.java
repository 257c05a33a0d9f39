package uk.answerable.performance.inspection.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.inspection.rules.ProgressStepKind;

/** A step a force takes, or its office records. */
@Input("RecommendationAdvanceInput")
public record RecommendationAdvanceInput(
        @Id @NonNull String id,

        @NonNull @Description("The force whose progress it is.")
        String force,

        @NonNull ProgressStepKind step,

        @NonNull
        @Description("The office that sees to it, the reason, the evidence, or the reference of the inspectorate's"
                + " letter or next inspection, as the step asks.")
        String text,

        @Nullable @Description("Day of the inspectorate's sign-off.")
        LocalDate on,

        @Nullable @Description("The version last seen; a newer one is refused.")
        Integer expectedVersion) {}
