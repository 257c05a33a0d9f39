package uk.answerable.meetings.minutes.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.minutes.rules.InterestKind;
import uk.answerable.meetings.minutes.store.DisclosureRow;

/** A disclosure of interest; the kind NONE says that there were none. */
public record Disclosure(
        @NonNull InterestKind kind,
        @Nullable String office,
        @Nullable String item,

        @Description("Whether a dispensation lets the member take part.")
        boolean dispensed) {

    static Disclosure of(DisclosureRow row) {
        return new Disclosure(row.kind, row.office, row.itemNumber, row.dispensed);
    }
}
