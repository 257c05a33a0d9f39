package uk.answerable.complaints.localmodel.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.complaints.clock.rules.Progress;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * A notice by which a local policing body changes its model (Police Reform Act 2002 s.13A; SI 2020/2 regs 48 and 49).
 *
 * @param notifiedOn day the chief officer was told of the date and scope
 * @param startsOn day the notice is given; complaints made from that day on follow it
 */
public record ModelNotice(String force, LocalModel model, LocalDate notifiedOn, LocalDate startsOn) {

    private static final String WAIT = "model_notice";

    /**
     * Whether it can be given.
     *
     * @param earlier notices of the same office
     */
    public Outcome<ModelNotice> given(List<ModelNotice> earlier, Clocks clocks) {
        var regime = Regime.ofDate(startsOn);
        if (regime == Regime.REGIME_2012) {
            return refused(
                    ProblemCode.DATE_OUT_OF_ORDER, "startsOn", "there were no local models before 1 February 2020");
        }
        if (earlier.stream().anyMatch(one -> !one.startsOn().isBefore(startsOn))) {
            return refused(
                    ProblemCode.DATE_OUT_OF_ORDER,
                    "startsOn",
                    "a notice of %s stands already: a later one starts later"
                            .formatted(earlier.getLast().startsOn()));
        }
        if (in(earlier, startsOn) == model) {
            return refused(
                    ProblemCode.ALREADY_DONE, "model", "the local model is '%s' already".formatted(model.words()));
        }
        return clocks.deadline(WAIT, Optional.of(force), regime, notifiedOn, Progress.none(notifiedOn))
                .map(Deadline::due)
                .filter(last -> !startsOn.isAfter(last))
                .map(last -> ModelNotice.<ModelNotice>refused(
                        ProblemCode.DATE_OUT_OF_ORDER,
                        "startsOn",
                        "the chief officer was told on %s: the notice can be given from %s on"
                                .formatted(notifiedOn, last.plusDays(1))))
                .orElseGet(() -> Outcome.done(this));
    }

    /** The model of a day; basic where no notice was given. */
    public static LocalModel in(List<ModelNotice> notices, LocalDate madeOn) {
        return notices.stream()
                .filter(notice -> !notice.startsOn().isAfter(madeOn))
                .reduce((earlier, later) -> later.startsOn().isBefore(earlier.startsOn()) ? earlier : later)
                .map(ModelNotice::model)
                .orElse(LocalModel.BASIC);
    }

    private static <T> Outcome<T> refused(ProblemCode code, String field, String message) {
        return Outcome.refused(Refusal.ofField(code, "input." + field, message));
    }
}
