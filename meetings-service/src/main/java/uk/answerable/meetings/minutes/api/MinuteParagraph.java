package uk.answerable.meetings.minutes.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.minutes.store.MinuteParagraphRow;

/** One paragraph of minutes or notes; its anchor is ours where the source numbers items only. */
public record MinuteParagraph(
        @NonNull String anchor,
        boolean anchorAssigned,
        @NonNull String gist,

        @Nullable
        @Description("Number of the item it was written to; null where the record was taken over from a paper.")
        String item,

        @Nullable @Description("The action column of notes kept as a table.")
        String owner) {

    public static MinuteParagraph of(MinuteParagraphRow row) {
        return new MinuteParagraph(row.anchor, row.anchorAssigned, row.gist, row.itemNumber, row.owner);
    }
}
