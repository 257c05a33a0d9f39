package uk.answerable.meetings.graph.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.NonNull;

/** A police force area; the performance service owns it. */
@Key(fields = @FieldSet("code"))
public record PoliceForce(@NonNull String code) {}
