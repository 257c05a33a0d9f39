package uk.answerable.meetings.minutes.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * A disclosure of interest at a meeting; that there were none is recorded too.
 *
 * @param kind of interest
 * @param office that disclosed it; null for none
 * @param item it concerns; null where it concerns none in particular
 * @param dispensed whether a dispensation lets the member take part
 */
public record Disclosure(
        InterestKind kind,
        @Nullable String office,
        @Nullable String item,
        boolean dispensed) {

    /** Whether it keeps its office from discussing and voting on an item. */
    public boolean excludes(String who, String fromItem) {
        return kind == InterestKind.PECUNIARY
                && !dispensed
                && who.equals(office)
                && (item == null || item.equals(fromItem));
    }

    /**
     * Checks it against what was recorded before.
     *
     * @return refused with {@code INVALID_INPUT} or {@code WRONG_STATE}
     */
    public Outcome<Disclosure> check(List<Disclosure> before) {
        if (kind == InterestKind.NONE) {
            return before.isEmpty()
                    ? Outcome.done(new Disclosure(kind, null, null, false))
                    : Outcome.refused(Refusal.ofField(
                            ProblemCode.WRONG_STATE,
                            "input.kind",
                            "disclosures are recorded; there were some, or none was"));
        }
        if (before.stream().anyMatch(one -> one.kind() == InterestKind.NONE)) {
            return Outcome.refused(
                    Refusal.ofField(ProblemCode.WRONG_STATE, "input.kind", "it is recorded that there were none"));
        }
        return office == null || office.isBlank()
                ? Outcome.refused(Refusal.ofField(
                        ProblemCode.INVALID_INPUT, "input.office", "say which member disclosed the interest"))
                : Outcome.done(this);
    }
}
