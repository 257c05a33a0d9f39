package uk.answerable.complaints.person.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.person.rules.CaseLink;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;

/** What became of a link, or why there is none. */
public record LinkComplaintPayload(
        @Nullable CaseLinkView link, @NonNull List<@NonNull UserError> userErrors) {

    static LinkComplaintPayload of(Outcome<CaseLink> outcome) {
        return switch (outcome) {
            case Outcome.Done<CaseLink>(var done) ->
                new LinkComplaintPayload(CaseLinkView.of(done, done.caseId()), List.of());
            case Outcome.Refused<CaseLink>(var reasons) ->
                new LinkComplaintPayload(
                        null, reasons.stream().map(UserError::of).toList());
        };
    }
}
