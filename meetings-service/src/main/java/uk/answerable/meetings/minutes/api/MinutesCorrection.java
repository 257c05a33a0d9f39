package uk.answerable.meetings.minutes.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.minutes.store.MinutesStore;

/** A correction of agreed or decided minutes. */
public record MinutesCorrection(
        @NonNull String anchor,
        @NonNull String was,
        @NonNull String became,
        @NonNull String reason,
        @NonNull LocalDate correctedOn) {

    static MinutesCorrection of(MinutesStore.CorrectedParagraph corrected) {
        var row = corrected.correction();
        return new MinutesCorrection(corrected.paragraph().anchor, row.was, row.became, row.reason, row.correctedOn);
    }
}
