package uk.answerable.performance.report.rules;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Place;
import uk.answerable.kernel.marking.Marking;

/**
 * An edition without what it says, as lists show it.
 *
 * @param report id
 */
public record EditionEntry(
        UUID id,
        UUID report,
        String force,
        Marking marking,
        int number,
        int version,
        EditionPeriod period,
        Instant asKnownAt,
        EditionState state,
        @Nullable Integer corrects,
        @Nullable String reason) {

    /** State of the permission matrix in which anybody may see an edition. */
    public static final String PUBLIC = "public";

    public static EditionEntry of(Edition edition) {
        return new EditionEntry(
                edition.id(),
                edition.report().id(),
                edition.report().force(),
                edition.report().marking(),
                edition.number(),
                edition.version(),
                edition.content().period(),
                edition.content().asKnownAt(),
                edition.state(),
                edition.corrects(),
                edition.reason());
    }

    /** What decides who may see it. */
    public Place place() {
        var open = state instanceof EditionState.Published published && published.toPublic();
        return Place.ofForce(open ? PUBLIC : state.name().name(), force);
    }
}
