package uk.answerable.meetings.decision.rules;

import java.time.LocalDate;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * A decision as it is entered into the register.
 *
 * @param decidedOn null where it awaits completion
 * @param exemptSection of the Freedom of Information Act 2000 that keeps it from publication; null for a public one
 * @param address where it is published; null until it is
 */
public record DecisionEntry(
        String reference,
        String title,
        @Nullable LocalDate decidedOn,
        String decisionMaker,
        @Nullable Integer exemptSection,
        @Nullable String address) {

    /**
     * Checks an entry.
     *
     * @param knownSection whether the Act has such a section
     * @return its number; refused with {@code INVALID_INPUT}, {@code UNKNOWN_CODE}, {@code DATE_IN_FUTURE} or
     *     {@code WRONG_STATE}
     */
    public Outcome<DecisionReference> check(IntPredicate knownSection, LocalDate today) {
        if (title.isBlank()) {
            return refused(
                    ProblemCode.INVALID_INPUT,
                    "input.title",
                    "say what was decided; of an exempt decision only" + " the office reads it");
        }
        if (decisionMaker.isBlank()) {
            return refused(ProblemCode.INVALID_INPUT, "input.decisionMaker", "say which office decided");
        }
        if (decidedOn != null && decidedOn.isAfter(today)) {
            return refused(ProblemCode.DATE_IN_FUTURE, "input.decidedOn", "a decision is entered once it is taken");
        }
        if (exemptSection != null && !knownSection.test(exemptSection)) {
            return refused(
                    ProblemCode.UNKNOWN_CODE,
                    "input.exemptSection",
                    "section %d is no exemption that papers cite".formatted(exemptSection));
        }
        if (exemptSection != null && address != null && !address.isBlank()) {
            return refused(ProblemCode.WRONG_STATE, "input.address", "an exempt decision is published nowhere");
        }
        return DecisionReference.read(reference);
    }

    private static <T> Outcome<T> refused(ProblemCode code, String field, String message) {
        return Outcome.refused(Refusal.ofField(code, field, message));
    }
}
