package uk.answerable.meetings.membership.api;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.NonNull;
import uk.answerable.meetings.membership.store.InterestRow;

/** An entry of the register of members' interests. */
public record RegisteredInterest(
        @NonNull String gist, @NonNull LocalDate registeredOn) {

    static RegisteredInterest of(InterestRow row) {
        return new RegisteredInterest(row.gist, row.registeredOn);
    }
}
