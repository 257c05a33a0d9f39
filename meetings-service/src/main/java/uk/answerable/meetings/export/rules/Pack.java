package uk.answerable.meetings.export.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * What is taken away together.
 *
 * @param code names the file
 * @param title of the whole
 * @param facts that stand above the tables
 * @param sheets in order
 */
public record Pack(String code, String title, List<Fact> facts, List<Sheet> sheets) {

    /** One thing to know of the whole. */
    public record Fact(String name, String text) {}

    public Pack {
        facts = List.copyOf(facts);
        sheets = List.copyOf(sheets);
    }

    /** With only the sheet named, or whole for null; refused with {@code UNKNOWN_CODE} for a sheet it has not. */
    public Outcome<Pack> only(@Nullable String sheet) {
        if (sheet == null) {
            return Outcome.done(this);
        }
        var chosen = sheets.stream().filter(one -> one.code().equals(sheet)).toList();
        return chosen.isEmpty()
                ? Outcome.refused(Refusal.ofField(
                        ProblemCode.UNKNOWN_CODE, "sheet", "there is no such sheet; there are " + codes()))
                : Outcome.done(new Pack(code + "-" + sheet, title, facts, chosen));
    }

    /** The one sheet; refused with {@code INVALID_INPUT} where there are several. */
    public Outcome<Sheet> single() {
        return sheets.size() == 1
                ? Outcome.done(sheets.getFirst())
                : Outcome.refused(Refusal.ofField(
                        ProblemCode.INVALID_INPUT, "sheet", "this form holds one table; choose a sheet of " + codes()));
    }

    private String codes() {
        return sheets.stream().map(Sheet::code).collect(Collectors.joining(", "));
    }
}
