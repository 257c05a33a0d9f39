package uk.answerable.complaints.allegation.rules;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** The dated code table of allegation categories ({@code allegation-categories.csv}). */
public record Categories(List<Category> all) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    public Categories {
        all = all.stream()
                .sorted(Comparator.comparing(Category::regime).thenComparing(Category::code))
                .toList();
        var seen = new HashSet<String>();
        all.forEach(category -> {
            if (!seen.add(category.regime() + category.code() + category.validFrom())) {
                throw new IllegalArgumentException(
                        "category %s of %s stands twice".formatted(category.code(), category.regime()));
            }
        });
    }

    /** Those an allegation of a complaint received on a day can be recorded under. */
    public List<Category> inForce(Regime regime, LocalDate receivedOn) {
        return all.stream()
                .filter(category -> category.inForce(regime, receivedOn))
                .toList();
    }

    /** The category with a code, or a refusal that tells which there are. */
    public Outcome<Category> of(Regime regime, LocalDate receivedOn, String code, String field) {
        var inForce = inForce(regime, receivedOn);
        return inForce.stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.ofField(
                        ProblemCode.UNKNOWN_CODE,
                        field,
                        "there is no such category for a complaint received on %s (%s); there are %s"
                                .formatted(
                                        receivedOn,
                                        regime.source(),
                                        String.join(
                                                " ",
                                                inForce.stream()
                                                        .map(Category::code)
                                                        .toList())))));
    }

    /**
     * Reads the table.
     *
     * @throws IllegalArgumentException when a line is malformed or stands twice: a service with a broken table must
     *     not start
     */
    public static Categories read(Reader file) throws IOException {
        try (var csv = FORMAT.parse(file)) {
            return new Categories(csv.stream().map(Categories::category).toList());
        }
    }

    private static Category category(CSVRecord line) {
        return new Category(
                Regime.valueOf(line.get("regime")),
                line.get("code"),
                line.get("name"),
                date(line.get("valid_from")),
                date(line.get("valid_to")),
                line.get("status"),
                line.get("source"));
    }

    private static Optional<LocalDate> date(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty()).map(LocalDate::parse);
    }
}
