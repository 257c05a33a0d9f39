package uk.answerable.meetings.minutes.api;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.minutes.rules.Disclosure;
import uk.answerable.meetings.minutes.rules.InterestKind;

/** A disclosure of interest, or that there were none. */
@Input("RecordDisclosureInput")
public record RecordDisclosureInput(
        @NonNull String meeting,
        @NonNull InterestKind kind,
        @Nullable String office,
        @Nullable String item,
        @Nullable Boolean dispensed) {

    Disclosure disclosure() {
        return new Disclosure(kind, office, item, Boolean.TRUE.equals(dispensed));
    }
}
