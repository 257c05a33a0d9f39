package uk.answerable.complaints.timeliness.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.NonNull;

/** A police force area of the graph; performance owns it, this service adds its complaint figures. */
@Key(fields = @FieldSet("code"))
public record PoliceForce(@NonNull String code) {}
