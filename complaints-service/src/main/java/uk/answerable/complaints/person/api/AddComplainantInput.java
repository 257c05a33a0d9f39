package uk.answerable.complaints.person.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Another complainant.
 *
 * @param id of the case
 * @param complainant to name
 */
@Input("AddComplainantInput")
public record AddComplainantInput(
        @Id @NonNull String id, @NonNull ComplainantInput complainant) {}
