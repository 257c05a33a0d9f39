package uk.answerable.kernel.quarkus;

import io.smallrye.graphql.api.federation.FieldSet;
import io.smallrye.graphql.api.federation.Key;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;

/** The smallest guarded entity. */
@Key(fields = @FieldSet("id"))
public record Note(
        @NonNull String id, @NonNull String body, @Ignore String state) implements Guarded {

    /** For members only when the note is closed. */
    public String getRemark() {
        return "remark on " + id;
    }

    @Override
    public Place accessPlace() {
        return Place.ofBody(state, "warwickshire", "warwickshire-pcp");
    }
}
