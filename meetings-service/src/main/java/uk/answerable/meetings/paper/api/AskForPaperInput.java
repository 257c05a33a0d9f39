package uk.answerable.meetings.paper.api;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.marking.Marking;
import uk.answerable.meetings.paper.rules.PaperAuthor;
import uk.answerable.meetings.paper.store.PaperKeeping;

/** A paper that an item is to have. */
@Input("AskForPaperInput")
public record AskForPaperInput(
        @NonNull String meeting,
        @NonNull String item,
        @NonNull String title,
        @NonNull PaperAuthor author,
        @Nullable String reference,
        @Nullable Marking marking) {

    PaperKeeping.Asked asked() {
        return new PaperKeeping.Asked(title, author, reference, marking);
    }
}
