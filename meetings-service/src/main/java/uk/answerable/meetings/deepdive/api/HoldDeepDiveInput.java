package uk.answerable.meetings.deepdive.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.deepdive.store.DeepDiveKeeping;

/** What a deep dive found. */
@Input("HoldDeepDiveInput")
public record HoldDeepDiveInput(
        @Id @NonNull String id,
        @NonNull LocalDate heldOn,
        @NonNull @Description("Public from now on.") String result,

        @Nullable @Description("Where its report is: a paper, or an address.")
        String report) {

    DeepDiveKeeping.Held held() {
        return new DeepDiveKeeping.Held(heldOn, result, report);
    }
}
