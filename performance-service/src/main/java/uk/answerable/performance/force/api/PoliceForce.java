package uk.answerable.performance.force.api;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.performance.force.rules.Force;

/** A force as the graph shows it; an entity of the supergraph. */
@Key(fields = @FieldSet("code"))
@Description("One of the 43 territorial police forces of England and Wales.")
public record PoliceForce(@NonNull String code, @NonNull String name) {

    public static PoliceForce of(Force force) {
        return new PoliceForce(force.code(), force.name());
    }
}
