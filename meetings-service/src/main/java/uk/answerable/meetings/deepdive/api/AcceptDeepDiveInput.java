package uk.answerable.meetings.deepdive.api;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A proposal that is accepted. */
@Input("AcceptDeepDiveInput")
public record AcceptDeepDiveInput(@Id @NonNull String id) {}
