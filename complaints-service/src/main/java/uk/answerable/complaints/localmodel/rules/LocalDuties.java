package uk.answerable.complaints.localmodel.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * Whose a complaint is under a local model. Where it is in the permission matrix says who may do what; this says which
 * place that is, which office is told of its clocks, and why somebody else may not.
 */
public final class LocalDuties {

    /** Not recorded yet, and the local policing body's to contact, handle and record. */
    public static final String TRIAGED = "with-force-triaged-by-office";

    /** Recorded and handled by the force, its complainant kept informed by the local policing body. */
    public static final String INFORMED = "with-force-informed-by-office";

    private static final Set<String> INFORMING = Set.of("first_update", "next_update", "outcome");
    private static final String REFERRAL = "referral";

    private LocalDuties() {}

    /** The state of the matrix a complaint is in that is no chief officer's own; empty where the force has it alone. */
    public static Optional<String> place(LocalModel model, boolean recorded) {
        if (model != LocalModel.BASIC && !recorded) {
            return Optional.of(TRIAGED);
        }
        return model == LocalModel.CUSTOMER_CONTACT ? Optional.of(INFORMED) : Optional.empty();
    }

    /** Whether the local policing body, not the force, is to keep a clock of a complaint in a place. */
    public static boolean office(String place, String rule) {
        return switch (place) {
            case TRIAGED -> !rule.equals(REFERRAL);
            case INFORMED -> INFORMING.contains(rule);
            default -> false;
        };
    }

    /** Why somebody who sees a complaint may not take a step of it; empty where no model is the reason. */
    public static Optional<Refusal> refusal(LocalModel model, String place, LocalDate madeOn) {
        return switch (place) {
            case TRIAGED ->
                refused(
                        model,
                        madeOn,
                        "until it is recorded the local policing body contacts the complainant, handles it and records"
                                + " it; the force refers it where it must");
            case INFORMED ->
                refused(
                        model,
                        madeOn,
                        "the force handles it, and the local policing body keeps the complainant informed");
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> refused(LocalModel model, LocalDate madeOn, String who) {
        return Optional.of(Refusal.of(
                ProblemCode.FORBIDDEN,
                "the complaint was made on %s, under the local model '%s': %s".formatted(madeOn, model.words(), who)));
    }
}
