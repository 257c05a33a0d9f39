package uk.answerable.meetings.quarterly.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Questions and answers that are published. */
@Input("PublishScrutinyInput")
public record PublishScrutinyInput(@Id @NonNull String id) {}
