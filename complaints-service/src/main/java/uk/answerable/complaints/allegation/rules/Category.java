package uk.answerable.complaints.allegation.rules;

import java.time.LocalDate;
import java.util.Optional;
import uk.answerable.complaints.policy.rules.Regime;

/**
 * A category an allegation can be recorded under. The same letter means different things under different regulations.
 *
 * @param regime whose cases use it
 * @param code {@code B4}, {@code U}
 * @param name as the code list calls it
 * @param validFrom first day of receipt it can be used for; empty where the regime's own beginning is meant
 * @param validTo last day; empty while it stands
 * @param status {@code verified}, {@code name verified} or {@code not verified}
 * @param source where it stands
 */
public record Category(
        Regime regime,
        String code,
        String name,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String status,
        String source) {

    boolean inForce(Regime of, LocalDate receivedOn) {
        return regime.equals(of)
                && validFrom.map(from -> !receivedOn.isBefore(from)).orElse(true)
                && validTo.map(to -> !receivedOn.isAfter(to)).orElse(true);
    }
}
