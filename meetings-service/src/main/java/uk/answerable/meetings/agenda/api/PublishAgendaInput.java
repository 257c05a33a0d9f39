package uk.answerable.meetings.agenda.api;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** The agenda of a meeting, and why it is late where it is. */
@Input("PublishAgendaInput")
public record PublishAgendaInput(
        @NonNull String meeting, @Nullable String lateReason) {}
