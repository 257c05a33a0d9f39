package uk.answerable.complaints.alert.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.alert.rules.DeadlineAlertKind;
import uk.answerable.complaints.alert.store.DeadlineAlerts;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;

/** A deadline that is near or has passed, as the office that deals with the case is told. */
@Description("A deadline of a case that is near or has passed, told once to the office that deals with the case.")
public record DeadlineAlert(
        @Id @NonNull @Description("The same however often an alert arrives.")
        String id,

        @Nullable DeadlineAlertKind kind,
        @Nullable @Description("The clock's.") String rule,
        @Nullable @Description("The last day in time.") LocalDate due,

        @Nullable @Description("Names the case by its reference, the clock and the day.")
        String text,

        @Ignore @JsonIgnore String caseKey,
        @Ignore @JsonIgnore Place accessPlace)
        implements Guarded {

    static DeadlineAlert of(DeadlineAlerts.Raised raised) {
        return new DeadlineAlert(
                raised.id().toString(),
                raised.kind(),
                raised.rule(),
                raised.due(),
                raised.text(),
                raised.complaint().identity().id().toString(),
                raised.place());
    }
}
