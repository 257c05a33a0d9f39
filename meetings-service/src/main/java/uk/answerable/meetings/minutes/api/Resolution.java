package uk.answerable.meetings.minutes.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.agenda.rules.Part;
import uk.answerable.meetings.minutes.store.ResolutionRow;

/** What a meeting decided on an item, with the vote where there was one. */
public record Resolution(
        @NonNull String item,
        @NonNull Part part,
        @NonNull String text,

        @Description("False where it was agreed without a vote.")
        boolean voted,

        boolean carried,
        @Nullable String mover,
        @Nullable String seconder,
        boolean unanimous,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstained) {

    static Resolution of(ResolutionRow row) {
        return new Resolution(
                row.itemNumber,
                row.part,
                row.text,
                row.voted,
                row.resolution().carried(),
                row.mover,
                row.seconder,
                row.unanimous,
                row.inFavour,
                row.against,
                row.abstained);
    }
}
