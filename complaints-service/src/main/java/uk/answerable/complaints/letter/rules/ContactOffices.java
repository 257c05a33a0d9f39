package uk.answerable.complaints.letter.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.complaints.review.rules.ReviewBody;
import uk.answerable.kernel.table.ShippedTable;

/** The offices letters name, dated; a force's own goes before the general one. */
public record ContactOffices(List<ContactOffice> all) {

    public ContactOffices {
        all = all.stream()
                .sorted(Comparator.comparing(office -> office.force().isEmpty()))
                .toList();
    }

    /** An office of a force on a day. */
    public ContactOffice of(ContactOffice.Part part, String force, LocalDate on) {
        return all.stream()
                .filter(office -> office.appliesTo(part, force, on))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "contact-offices.csv has no %s of %s on %s".formatted(part, force, on)));
    }

    /** Where an application for a review goes. */
    public ContactOffice of(ReviewBody body, String force, LocalDate on) {
        return of(
                switch (body) {
                    case LOCAL_POLICING_BODY -> ContactOffice.Part.LOCAL_POLICING_BODY;
                    case INDEPENDENT_OFFICE -> ContactOffice.Part.INDEPENDENT_OFFICE;
                },
                force,
                on);
    }

    /** The offices that ship; a line that cannot be read stops the start. */
    public static ContactOffices shipped() {
        return new ContactOffices(
                ShippedTable.rows(ContactOffices.class, "/contact-offices.csv", ContactOffices::office));
    }

    private static ContactOffice office(CSVRecord line) {
        return new ContactOffice(
                ContactOffice.Part.valueOf(line.get("part")),
                Optional.of(line.get("force")).filter(force -> !force.equals("*")),
                line.get("name"),
                List.of(line.get("address").split("\\|")),
                line.get("email"),
                line.get("telephone"),
                Optional.ofNullable(ShippedTable.day(line, "valid_from")),
                Optional.ofNullable(ShippedTable.day(line, "valid_to")),
                line.get("source"));
    }
}
