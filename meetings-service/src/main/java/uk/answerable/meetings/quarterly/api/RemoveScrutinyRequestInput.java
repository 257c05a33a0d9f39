package uk.answerable.meetings.quarterly.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A request that is taken out. */
@Input("RemoveScrutinyRequestInput")
public record RemoveScrutinyRequestInput(
        @Id @NonNull String id,
        @Description("Of the request, from 1.") int number) {}
