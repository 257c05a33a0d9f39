package uk.answerable.complaints.letter.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;
import uk.answerable.kernel.table.ShippedTable;

/** The dated wordings of letters, by what they are about and under which law. */
public record LetterTemplates(List<LetterTemplate> all) {

    public LetterTemplates {
        all = List.copyOf(all);
    }

    /**
     * The wording for a letter.
     *
     * @param code asked for; empty for the one in force
     */
    public Outcome<LetterTemplate> of(LetterKind kind, Regime regime, LocalDate datedOn, Optional<String> code) {
        var inForce = all.stream()
                .filter(template -> template.appliesTo(kind, regime, datedOn))
                .toList();
        return inForce.stream()
                .filter(template -> code.map(template.code()::equals).orElse(true))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(code.map(asked -> Refusal.ofField(
                                ProblemCode.UNKNOWN_CODE,
                                "input.template",
                                "the case follows the %s: its %s of %s is worded by one of %s"
                                        .formatted(regime.source(), kind.words(), datedOn, codes(inForce))))
                        .orElseGet(() -> Refusal.of(
                                ProblemCode.WRONG_STATE,
                                "there is no %s under the %s".formatted(kind.words(), regime.source())))));
    }

    private static String codes(List<LetterTemplate> templates) {
        return templates.isEmpty()
                ? "none"
                : templates.stream().map(LetterTemplate::code).collect(Collectors.joining(", "));
    }

    /** The wordings that ship; a line that cannot be read stops the start. */
    public static LetterTemplates shipped() {
        return new LetterTemplates(
                ShippedTable.rows(LetterTemplates.class, "/letter-templates.csv", LetterTemplates::template));
    }

    private static LetterTemplate template(CSVRecord line) {
        return new LetterTemplate(
                line.get("code"),
                LetterKind.valueOf(line.get("kind")),
                Regime.valueOf(line.get("regime")),
                Optional.ofNullable(ShippedTable.day(line, "valid_from")),
                Optional.ofNullable(ShippedTable.day(line, "valid_to")),
                line.get("status"),
                line.get("source"));
    }
}
