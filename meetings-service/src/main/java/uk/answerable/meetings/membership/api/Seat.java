package uk.answerable.meetings.membership.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.access.Guarded;
import uk.answerable.kernel.access.Place;
import uk.answerable.meetings.membership.rules.SeatKind;
import uk.answerable.meetings.membership.rules.SeatRole;
import uk.answerable.meetings.membership.store.MemberStore;

/** A seat of a body on a day. Who sits is known by office; the display name is for the body's officer. */
@Description("A seat of a body on a day. The display name of its holder is null for others than the body's officer.")
public record Seat(
        @NonNull String office,
        @NonNull SeatRole role,
        @NonNull SeatKind kind,

        @NonNull @Description("Council that appoints; empty where the source does not say.")
        String appointedBy,

        boolean vacant,

        @Nullable @Description("First day of the term; null for as far back as the records go.")
        LocalDate from,

        @Nullable LocalDate until,
        @Nullable String displayName,

        @Nullable @Description("Until when interests are to be registered; null where no rule or no start is known.")
        LocalDate interestsDueBy,

        @Ignore @Nullable UUID term,
        @Ignore Place place,
        @Ignore String body)
        implements Guarded {

    /**
     * A seat as it is held.
     *
     * @param interestDays after the start of a term in which interests are registered; null where no rule says so
     */
    static Seat of(MemberStore.Held held, @Nullable Integer interestDays) {
        var seat = held.seat();
        var term = held.term();
        var from = term == null ? null : term.startedOn;
        var name = held.name();
        return new Seat(
                seat.office,
                seat.role,
                seat.kind,
                seat.appointedBy,
                term == null,
                from,
                term == null ? null : term.endedOn,
                name == null ? null : name.name,
                from == null || interestDays == null ? null : from.plusDays(interestDays),
                term == null ? null : term.id,
                held.place(),
                seat.bodyCode);
    }

    @Override
    public Place accessPlace() {
        return place;
    }
}
