package uk.answerable.complaints.letter.rules;

import java.time.LocalDate;
import java.util.Optional;
import uk.answerable.complaints.policy.rules.Regime;

/**
 * A wording of letters ({@code letter-templates.csv}).
 *
 * @param code also the name of its file
 * @param regime whose cases it is for
 * @param validFrom first date of a letter it is for; empty where no beginning is meant
 * @param validTo last date; empty while it stands
 * @param source what asks for its content
 */
public record LetterTemplate(
        String code,
        LetterKind kind,
        Regime regime,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String status,
        String source) {

    boolean appliesTo(LetterKind wanted, Regime of, LocalDate datedOn) {
        return kind == wanted
                && regime == of
                && validFrom.map(from -> !datedOn.isBefore(from)).orElse(true)
                && validTo.map(to -> !datedOn.isAfter(to)).orElse(true);
    }
}
