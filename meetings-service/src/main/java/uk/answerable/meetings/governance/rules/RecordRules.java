package uk.answerable.meetings.governance.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * The kinds of records there are, and when they are reviewed.
 *
 * @param kinds dated
 */
public record RecordRules(List<RecordKind> kinds, ReviewSchedule schedule) {

    /** Longest title and office kept, in characters. */
    public static final int LONGEST = 300;

    public RecordRules {
        kinds = List.copyOf(kinds);
    }

    /** A kind of any day. */
    public Optional<RecordKind> kind(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Who reads a field of a kind; what no kind knows any more is the office's. */
    public RecordAudience seenBy(String kind, String field) {
        return kind(kind)
                .flatMap(known -> known.field(field))
                .map(RecordField::seenBy)
                .orElse(RecordAudience.OFFICE);
    }

    /** The kind of a record that is added; refused with {@code UNKNOWN_CODE}. */
    public Outcome<RecordKind> added(String code, LocalDate today) {
        return kind(code)
                .filter(kind -> kind.inForceOn(today))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.ofField(
                        ProblemCode.UNKNOWN_CODE,
                        "input.kind",
                        "there is no such kind of record; there are %s"
                                .formatted(String.join(
                                        ", ",
                                        kinds.stream()
                                                .filter(kind -> kind.inForceOn(today))
                                                .map(RecordKind::code)
                                                .toList())))));
    }

    /** Words that every record needs; refused with {@code INVALID_INPUT}. */
    public static Outcome<String> filled(String text, String field, String wanted) {
        if (text.isBlank()) {
            return Outcome.refused(Refusal.ofField(ProblemCode.INVALID_INPUT, field, wanted));
        }
        return text.length() > LONGEST
                ? Outcome.refused(
                        Refusal.ofField(ProblemCode.INVALID_INPUT, field, "%d characters fit".formatted(LONGEST)))
                : Outcome.done(text.strip());
    }
}
