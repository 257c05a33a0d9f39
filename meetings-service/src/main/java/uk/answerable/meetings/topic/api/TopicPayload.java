package uk.answerable.meetings.topic.api;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.edge.UserError;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.meetings.topic.store.AccountabilityTopicRow;

/** The topic as it is now, or why nothing was done. */
public record TopicPayload(
        @Nullable AccountabilityTopic topic, @NonNull List<@NonNull UserError> userErrors) {

    static TopicPayload of(Outcome<AccountabilityTopicRow> outcome) {
        return switch (outcome) {
            case Outcome.Done<AccountabilityTopicRow>(var row) ->
                new TopicPayload(AccountabilityTopic.of(row), List.of());
            case Outcome.Refused<AccountabilityTopicRow>(var reasons) ->
                new TopicPayload(null, reasons.stream().map(UserError::of).toList());
        };
    }
}
