package uk.answerable.meetings.response.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.response.rules.Responding;
import uk.answerable.meetings.response.store.InspectionResponseRow;

/** The response as it is now, or why it is not. */
public record InspectionResponsePayload(
        @Nullable InspectionResponse inspectionResponse,
        @NonNull List<@NonNull UserError> userErrors) {

    static InspectionResponsePayload of(Outcome<InspectionResponseRow> outcome, Responding rules) {
        return switch (outcome) {
            case Outcome.Done<InspectionResponseRow>(var row) ->
                new InspectionResponsePayload(InspectionResponse.of(row, rules), List.of());
            case Outcome.Refused<InspectionResponseRow>(var reasons) ->
                new InspectionResponsePayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
