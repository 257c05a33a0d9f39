package uk.answerable.complaints.person.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.complaints.person.rules.LinkKind;

/**
 * A case that belongs to an earlier one.
 *
 * @param id of the later case
 * @param earlier id of the earlier
 */
@Input("LinkComplaintInput")
public record LinkComplaintInput(
        @Id @NonNull String id,
        @Id @NonNull String earlier,
        @NonNull LinkKind kind) {}
