package uk.answerable.complaints.letter.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An office a letter comes from or points to ({@code contact-offices.csv}).
 *
 * @param part which of the offices of a force it is
 * @param force empty for all
 * @param address by line
 * @param validFrom first date of a letter that names it so; empty where no beginning is known
 * @param validTo last date; empty while it stands
 */
public record ContactOffice(
        Part part,
        Optional<String> force,
        String name,
        List<String> address,
        String email,
        String telephone,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String source) {

    /** The offices there are. */
    public enum Part {
        PROFESSIONAL_STANDARDS,
        LOCAL_POLICING_BODY,
        INDEPENDENT_OFFICE
    }

    public ContactOffice {
        address = List.copyOf(address);
    }

    boolean appliesTo(Part wanted, String of, LocalDate on) {
        return part == wanted
                && force.map(of::equals).orElse(true)
                && validFrom.map(from -> !on.isBefore(from)).orElse(true)
                && validTo.map(to -> !on.isAfter(to)).orElse(true);
    }
}
