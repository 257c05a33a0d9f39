package uk.answerable.performance.inspection.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** What became of {@code inspectionRecord}. */
public record InspectionRecordPayload(
        @Nullable Inspection inspection, @NonNull List<@NonNull UserError> userErrors) {

    static InspectionRecordPayload of(Outcome<Inspection> outcome) {
        return switch (outcome) {
            case Outcome.Done<Inspection>(var done) -> new InspectionRecordPayload(done, List.of());
            case Outcome.Refused<Inspection>(var reasons) ->
                new InspectionRecordPayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
