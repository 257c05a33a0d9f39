package uk.answerable.complaints.localmodel.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.localmodel.rules.ModelNotice;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** What became of a notice. */
public record LocalModelNoticePayload(
        @Nullable LocalModelNotice notice, @NonNull List<@NonNull UserError> userErrors) {

    static LocalModelNoticePayload of(Outcome<ModelNotice> outcome) {
        return switch (outcome) {
            case Outcome.Done<ModelNotice>(var done) ->
                new LocalModelNoticePayload(LocalModelNotice.of(done), List.of());
            case Outcome.Refused<ModelNotice>(var reasons) ->
                new LocalModelNoticePayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
