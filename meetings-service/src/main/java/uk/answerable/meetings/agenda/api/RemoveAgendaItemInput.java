package uk.answerable.meetings.agenda.api;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An item to take off an agenda that is not published. */
@Input("RemoveAgendaItemInput")
public record RemoveAgendaItemInput(
        @NonNull String meeting, @NonNull String number) {}
