package uk.answerable.complaints.person.api;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.person.rules.ServingAs;

/**
 * Somebody who is complained against; a name or a service number is wanted.
 *
 * @param servingAs as what they serve
 */
@Input("PersonServingInput")
public record PersonServingInput(
        @NonNull ServingAs servingAs,
        @Nullable String name,
        @Nullable String rank,
        @Nullable String serviceNumber) {}
