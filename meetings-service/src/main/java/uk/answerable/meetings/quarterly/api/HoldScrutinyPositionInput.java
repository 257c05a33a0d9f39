package uk.answerable.meetings.quarterly.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What the office holds against an answer that disputes. */
@Input("HoldScrutinyPositionInput")
public record HoldScrutinyPositionInput(
        @Id @NonNull String id,
        @Description("Of the request, from 1.") int number,
        @NonNull String position) {}
