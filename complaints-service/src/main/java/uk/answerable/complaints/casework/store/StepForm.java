package uk.answerable.complaints.casework.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.complaints.allegation.rules.AllegationAction;
import uk.answerable.complaints.allegation.rules.AllegationDecision;
import uk.answerable.complaints.allegation.rules.AllegationOutcome;
import uk.answerable.complaints.casework.rules.ConductSeverity;
import uk.answerable.complaints.casework.rules.DelayReason;
import uk.answerable.complaints.casework.rules.Handling;
import uk.answerable.complaints.casework.rules.LetterRecipients;
import uk.answerable.complaints.casework.rules.RecordingReason;
import uk.answerable.complaints.casework.rules.ReferralDecision;
import uk.answerable.complaints.casework.rules.ReopeningReason;
import uk.answerable.complaints.casework.rules.SignedBy;
import uk.answerable.complaints.casework.rules.Step;
import uk.answerable.complaints.casework.rules.TriageReason;
import uk.answerable.complaints.review.rules.ReviewBody;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * A step as a row and as an entry of the trail holds it: its kind and its detail in codes.
 *
 * @param kind of step
 * @param detail codes with a space between them; empty where the kind says all
 */
public record StepForm(StepKind kind, String detail) {

    private static final String WISHES = "WISHES_RECORDING";
    private static final String REASONABLE = "REASONABLE_AND_PROPORTIONATE";
    private static final String NOT_REASONABLE = "NOT_" + REASONABLE;

    /** Writes a step. */
    public static StepForm of(Step step) {
        return switch (step) {
            case Step.Acknowledged told -> plain(StepKind.ACKNOWLEDGED);
            case Step.Contacted(var on, var wishes) -> new StepForm(StepKind.CONTACTED, wishes ? WISHES : "");
            case Step.TriagedAway(var on, var reason) -> new StepForm(StepKind.TRIAGED_AWAY, reason.name());
            case Step.LoggedOutside outside -> plain(StepKind.LOGGED_OUTSIDE);
            case Step.Recorded(var on, var reason) ->
                new StepForm(StepKind.RECORDED, reason.map(Enum::name).orElse(""));
            case Step.ReferralBecameClear clear -> plain(StepKind.REFERRAL_BECAME_CLEAR);
            case Step.Referred referred -> plain(StepKind.REFERRED);
            case Step.ReferralDecided(var on, var decision) -> new StepForm(StepKind.REFERRAL_DECIDED, decision.name());
            case Step.HandlingDecided(var on, var handling) -> new StepForm(StepKind.HANDLING_DECIDED, handling.name());
            case Step.SeverityAssessed(var on, var severity) ->
                new StepForm(StepKind.SEVERITY_ASSESSED, severity.name());
            case Step.Suspended suspended -> plain(StepKind.SUSPENDED);
            case Step.WishAsked asked -> plain(StepKind.WISH_ASKED);
            case Step.Resumed resumed -> plain(StepKind.RESUMED);
            case Step.Ceased ceased -> plain(StepKind.CEASED);
            case Step.UpdateSent told -> plain(StepKind.UPDATE_SENT);
            case Step.TimelinessLetterSent(var on, var periodEnd, var reason, var recipients) ->
                new StepForm(StepKind.TIMELINESS_LETTER_SENT, "%s %s %s".formatted(periodEnd, reason, recipients));
            case Step.Withdrawn(var on, var signedBy) -> new StepForm(StepKind.WITHDRAWN, signedBy.name());
            case Step.AllegationDecided(var on, var number, var outcome) ->
                new StepForm(
                        StepKind.ALLEGATION_DECIDED, "%d %s %s".formatted(number, outcome.decision(), text(outcome)));
            case Step.Finalised finalised -> plain(StepKind.FINALISED);
            case Step.OutcomeProvided provided -> plain(StepKind.OUTCOME_PROVIDED);
            case Step.ReviewApplied(var on, var body) -> new StepForm(StepKind.REVIEW_APPLIED, body.name());
            case Step.ReviewDecided(var on, var reasonable) ->
                new StepForm(StepKind.REVIEW_DECIDED, reasonable ? REASONABLE : NOT_REASONABLE);
            case Step.Reopened(var on, var reason) -> new StepForm(StepKind.REOPENED, reason.name());
        };
    }

    /**
     * Reads a step as a caller wrote it, the way it is shown.
     *
     * @param kind of step
     * @param detail its codes, null for none
     */
    public static Outcome<Step> read(StepKind kind, @Nullable String detail, LocalDate on) {
        try {
            var form = new StepForm(kind, detail == null ? "" : detail.strip());
            var step = form.on(on);
            if (of(step).equals(form)) {
                return Outcome.done(step);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException unknown) {
            // Refused below, as codes that belong to another kind of step are.
        }
        return Outcome.refused(Refusal.ofField(
                ProblemCode.UNKNOWN_CODE, "detail", "these are not the codes of a step %s".formatted(kind)));
    }

    /** Reads it back. */
    Step on(LocalDate on) {
        return switch (kind) {
            case ACKNOWLEDGED -> new Step.Acknowledged(on);
            case CONTACTED -> new Step.Contacted(on, detail.equals(WISHES));
            case TRIAGED_AWAY -> new Step.TriagedAway(on, TriageReason.valueOf(detail));
            case LOGGED_OUTSIDE -> new Step.LoggedOutside(on);
            case RECORDED ->
                new Step.Recorded(
                        on, detail.isEmpty() ? Optional.empty() : Optional.of(RecordingReason.valueOf(detail)));
            case REFERRAL_BECAME_CLEAR -> new Step.ReferralBecameClear(on);
            case REFERRED -> new Step.Referred(on);
            case REFERRAL_DECIDED -> new Step.ReferralDecided(on, ReferralDecision.valueOf(detail));
            case HANDLING_DECIDED -> new Step.HandlingDecided(on, Handling.valueOf(detail));
            case SEVERITY_ASSESSED -> new Step.SeverityAssessed(on, ConductSeverity.valueOf(detail));
            case SUSPENDED -> new Step.Suspended(on);
            case WISH_ASKED -> new Step.WishAsked(on);
            case RESUMED -> new Step.Resumed(on);
            case CEASED -> new Step.Ceased(on);
            case UPDATE_SENT -> new Step.UpdateSent(on);
            case TIMELINESS_LETTER_SENT -> letterSent(on);
            case WITHDRAWN -> new Step.Withdrawn(on, SignedBy.valueOf(detail));
            case ALLEGATION_DECIDED -> decided(on);
            case FINALISED -> new Step.Finalised(on);
            case OUTCOME_PROVIDED -> new Step.OutcomeProvided(on);
            case REVIEW_APPLIED -> new Step.ReviewApplied(on, ReviewBody.valueOf(detail));
            case REVIEW_DECIDED -> new Step.ReviewDecided(on, detail.equals(REASONABLE));
            case REOPENED -> new Step.Reopened(on, ReopeningReason.valueOf(detail));
        };
    }

    private Step letterSent(LocalDate on) {
        var parts = detail.split(" ");
        return new Step.TimelinessLetterSent(
                on, LocalDate.parse(parts[0]), DelayReason.valueOf(parts[1]), LetterRecipients.valueOf(parts[2]));
    }

    private Step decided(LocalDate on) {
        var parts = detail.split(" ");
        Set<AllegationAction> actions = EnumSet.noneOf(AllegationAction.class);
        Arrays.stream(parts).skip(2).map(AllegationAction::valueOf).forEach(actions::add);
        return new Step.AllegationDecided(
                on, Integer.parseInt(parts[0]), new AllegationOutcome(AllegationDecision.valueOf(parts[1]), actions));
    }

    private static String text(AllegationOutcome outcome) {
        return outcome.actions().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static StepForm plain(StepKind kind) {
        return new StepForm(kind, "");
    }
}
