package uk.answerable.meetings.duty.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.duty.rules.Checklist;
import uk.answerable.meetings.duty.rules.Duty;
import uk.answerable.meetings.duty.rules.Rhythm;
import uk.answerable.meetings.duty.store.DutyStore;

/** A statutory duty to publish, and how it stands. */
@Description("A duty to publish (Specified Information Order, SI 2011/3050), and how it stands on a day.")
public record PublicationDuty(
        @NonNull String code,
        @NonNull @Description("Of the Order's Schedule.") String paragraph,
        @NonNull String what,
        @NonNull Rhythm rhythm,

        @Description("Whether it stands in a prominent place of the website.")
        boolean prominent,

        @NonNull String source,

        @NonNull @Description("How sure the source is: V verified, V2 by a second source, M from memory.")
        String status,

        @NonNull @Description("Empty where nothing has started the duty yet.")
        List<@NonNull DutyEntry> entries) {

    static PublicationDuty of(Duty duty, DutyStore.Known known, LocalDate on) {
        return new PublicationDuty(
                duty.code(),
                duty.paragraph(),
                duty.what(),
                duty.rhythm(),
                duty.prominent(),
                duty.source(),
                duty.status(),
                Checklist.entries(duty, known.evidence(), known.occasions(), on).stream()
                        .map(DutyEntry::of)
                        .toList());
    }
}
