package uk.answerable.meetings.governance.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * A kind of record, dated.
 *
 * @param seenBy who may see that there is one; a field may be narrower
 * @param from first day on which one is added; null for as far back as these records go
 * @param to last such day; null while they are
 * @param source paper that shows the need
 */
public record RecordKind(
        String code,
        String label,
        RecordAudience seenBy,
        RecordReview review,
        List<RecordField> fields,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source) {

    public RecordKind {
        fields = List.copyOf(fields);
    }

    public boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** A field of any day. */
    public Optional<RecordField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /**
     * Checks values against the fields that are taken on a day.
     *
     * @param given by field; an empty one is none
     * @return what is kept; refused with {@code INVALID_INPUT} or {@code UNKNOWN_CODE}, a reason for every field
     */
    public Outcome<Map<String, String>> check(Map<String, String> given, LocalDate today) {
        var taken = fields.stream().filter(field -> field.inForceOn(today)).toList();
        var kept = new TreeMap<String, String>();
        var reasons = new ArrayList<Refusal>();
        given.forEach((name, value) -> {
            if (taken.stream().noneMatch(field -> field.name().equals(name))) {
                reasons.add(refusal(
                        ProblemCode.UNKNOWN_CODE,
                        name,
                        "a %s has no field %s; it has %s"
                                .formatted(
                                        code,
                                        name,
                                        String.join(
                                                ", ",
                                                taken.stream()
                                                        .map(RecordField::name)
                                                        .toList()))));
            } else if (!value.isBlank()) {
                kept.put(name, value.strip());
            }
        });
        for (var field : taken) {
            var value = kept.get(field.name());
            if (value == null) {
                if (field.mandatory()) {
                    reasons.add(refusal(ProblemCode.INVALID_INPUT, field.name(), field.label() + ": this is needed"));
                }
            } else {
                field.type()
                        .fault(value, field.choices())
                        .ifPresent(fault -> reasons.add(
                                refusal(ProblemCode.INVALID_INPUT, field.name(), field.label() + ": " + fault)));
            }
        }
        return reasons.isEmpty() ? Outcome.done(kept) : Outcome.refused(reasons);
    }

    private static Refusal refusal(ProblemCode code, String field, String message) {
        return Refusal.ofField(code, "input.values." + field, message);
    }
}
