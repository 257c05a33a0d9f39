package uk.answerable.complaints.person.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Another person complained against.
 *
 * @param id of the case
 * @param person to name
 */
@Input("AddPersonServingInput")
public record AddPersonServingInput(
        @Id @NonNull String id, @NonNull PersonServingInput person) {}
