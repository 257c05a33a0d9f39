package uk.answerable.complaints.sharing.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.sharing.rules.SharePurpose;
import uk.answerable.complaints.sharing.rules.ShareRecipient;

/**
 * Copies a case for another body.
 *
 * @param id of the case
 * @param reason why, in words; kept with the copy
 * @param passages of what was written that are to be taken out, each as it stands there
 */
@Input("ShareComplaintInput")
public record ShareComplaintInput(
        @Id @NonNull String id,
        @NonNull ShareRecipient recipient,
        @NonNull SharePurpose purpose,
        @NonNull String reason,
        @Nullable List<String> passages) {}
