package uk.answerable.meetings.graph.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** An inspection; the performance service owns it. */
@Key(fields = @FieldSet("id"))
public record Inspection(@Id @NonNull String id) {}
