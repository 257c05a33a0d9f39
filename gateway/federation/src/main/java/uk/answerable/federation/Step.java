package uk.answerable.federation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.answerable.federation.JoinSchema.Standing;

/** Something to fetch from one subgraph for the objects of one place: root fields, or entities by representation. */
final class Step {

    final int number;
    final Place place;
    final Standing standing;
    final @Nullable FieldSet requires;
    /** What identifies the entity and what it requires; empty for root fields. */
    final List<Wanted> representation;

    /** How many of the representation's fields are the key; the others may be null. */
    final int keyParts;

    final WireSelection selection;
    /** What must be there before: known when the step is made, so steps never wait for each other in a circle. */
    final Set<Step> after;

    /** The wave this step goes out in: the earliest it can, unless it can join others later at no cost. */
    int wave;

    Step(
            int number,
            Place place,
            Standing standing,
            @Nullable FieldSet requires,
            List<Wanted> representation,
            int keyParts,
            WireSelection selection,
            Set<Step> after) {
        this.number = number;
        this.place = place;
        this.standing = standing;
        this.requires = requires;
        this.representation = representation;
        this.keyParts = keyParts;
        this.selection = selection;
        this.after = after;
        this.wave = after.stream().mapToInt(earlier -> earlier.wave + 1).max().orElse(0);
    }

    boolean isRoot() {
        return representation.isEmpty();
    }
}
