package uk.answerable.meetings.minutes.api;

import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.minutes.store.MinuteParagraphRow;

/** One paragraph of minutes or notes; its anchor is ours where the source numbers items only. */
public record MinuteParagraph(
        @NonNull String anchor,
        boolean anchorAssigned,
        @NonNull String gist) {

    static MinuteParagraph of(MinuteParagraphRow row) {
        return new MinuteParagraph(row.anchor, row.anchorAssigned, row.gist);
    }
}
