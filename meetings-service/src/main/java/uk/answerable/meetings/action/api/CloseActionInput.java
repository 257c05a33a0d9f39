package uk.answerable.meetings.action.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A decision to close an action.
 *
 * @param id of the action
 * @param decision what the body decided; without one the action stays open
 * @param expectedVersion the version looked at; a change in between is then refused
 */
@Input("CloseActionInput")
public record CloseActionInput(
        @Id @NonNull String id,
        @Nullable String decision,
        @Nullable Integer expectedVersion) {}
