package uk.answerable.meetings.duty.api;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.meetings.duty.rules.ChecklistEntry;
import uk.answerable.meetings.duty.rules.DutyState;
import uk.answerable.meetings.duty.rules.Evidence;

/** A period, and what was published about it. */
public record DutyEntry(
        @NonNull @Description("A month, a quarter, a year, the day of an occasion, or \"kept current\".")
        String about,

        @Nullable @Description("Null where the Order sets no last day.")
        LocalDate due,

        @NonNull DutyState state,
        @Nullable LocalDate publishedOn,
        @Nullable String address) {

    static DutyEntry of(ChecklistEntry entry) {
        var evidence = Optional.ofNullable(entry.evidence());
        return new DutyEntry(
                entry.about(),
                entry.due(),
                entry.state(),
                evidence.map(Evidence::publishedOn).orElse(null),
                evidence.map(Evidence::address).orElse(null));
    }
}
