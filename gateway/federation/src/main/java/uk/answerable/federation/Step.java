package uk.answerable.federation;

import java.util.LinkedHashSet;
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
    final Set<Step> after = new LinkedHashSet<>();

    Step(
            int number,
            Place place,
            Standing standing,
            @Nullable FieldSet requires,
            List<Wanted> representation,
            int keyParts,
            WireSelection selection) {
        this.number = number;
        this.place = place;
        this.standing = standing;
        this.requires = requires;
        this.representation = representation;
        this.keyParts = keyParts;
        this.selection = selection;
    }

    boolean isRoot() {
        return representation.isEmpty();
    }

    /** The earliest wave this step can go out in. */
    int wave() {
        int wave = 0;
        for (Step earlier : after) {
            wave = Math.max(wave, earlier.wave() + 1);
        }
        return wave;
    }
}
