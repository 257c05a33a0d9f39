package uk.answerable.meetings.quarterly.api;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.quarterly.rules.TextAsk;

/** Something the text of a report asks: put by a number, set aside with a reason, or still lost. */
public record QuarterlyAsk(
        int position,
        @NonNull String place,
        @NonNull String text,
        @Nullable Integer number,
        @Nullable String reason) {

    static QuarterlyAsk of(TextAsk ask) {
        return new QuarterlyAsk(ask.position(), ask.place(), ask.text(), ask.number(), ask.setAside());
    }
}
