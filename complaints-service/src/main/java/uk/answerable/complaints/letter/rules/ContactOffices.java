package uk.answerable.complaints.letter.rules;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.complaints.review.rules.ReviewBody;

/** The offices letters name, dated; a force's own goes before the general one. */
public record ContactOffices(List<ContactOffice> all) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

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

    /**
     * Reads the offices.
     *
     * @throws IllegalArgumentException for a malformed line: a service with broken policies must not start
     */
    public static ContactOffices read(Reader file) throws IOException {
        try (var csv = FORMAT.parse(file)) {
            return new ContactOffices(csv.stream().map(ContactOffices::office).toList());
        }
    }

    private static ContactOffice office(CSVRecord line) {
        return new ContactOffice(
                ContactOffice.Part.valueOf(line.get("part")),
                given(line, "force"),
                line.get("name"),
                List.of(line.get("address").split("\\|")),
                line.get("email"),
                line.get("telephone"),
                given(line, "valid_from").map(LocalDate::parse),
                given(line, "valid_to").map(LocalDate::parse),
                line.get("source"));
    }

    private static Optional<String> given(CSVRecord line, String column) {
        return Optional.of(line.get(column)).filter(text -> !text.isEmpty() && !text.equals("*"));
    }
}
