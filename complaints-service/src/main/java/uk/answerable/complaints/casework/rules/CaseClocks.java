package uk.answerable.complaints.casework.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.complaints.clock.rules.Progress;
import uk.answerable.complaints.review.rules.ReviewRight;
import uk.answerable.kernel.calendar.Pause;

/** The clocks of one case: those its steps started, each stopped by the step that answers it. */
public final class CaseClocks {

    private final ComplaintCase complaint;
    private final Course course;
    private final Clocks clocks;
    private final LocalDate today;
    private final List<Pause> suspended;
    private final List<Deadline> running = new ArrayList<>();

    private CaseClocks(ComplaintCase complaint, Clocks clocks, LocalDate today) {
        this.complaint = complaint;
        this.course = complaint.course();
        this.clocks = clocks;
        this.today = today;
        this.suspended = course.suspensions(today);
    }

    /** All clocks of a case as they stand today; a rule without a policy for its force and regime has none. */
    public static List<Deadline> of(ComplaintCase complaint, Clocks clocks, LocalDate today) {
        return new CaseClocks(complaint, clocks, today).all();
    }

    private List<Deadline> all() {
        if (complaint.stage() instanceof Stage.NotAComplaint) {
            return List.of();
        }
        var received = complaint.identity().receivedOn();
        start("acknowledge", received, day(Step.Acknowledged.class));
        start("contact", received, day(Step.Contacted.class));
        if (!outsideAllAlong()) {
            start("record", received, complaint.dayRecorded().or(this::closed));
        }
        start("finalise", received, closed());
        updates(received);
        day(Step.ReferralBecameClear.class).ifPresent(clear -> start("referral", clear, day(Step.Referred.class)));
        letters();
        day(Step.WishAsked.class)
                .filter(asked -> complaint.stage() instanceof Stage.Suspended)
                .ifPresent(asked -> start("resumption_reply", asked, Optional.empty()));
        complaint.dayFinalised().ifPresent(finalised -> start("outcome", finalised, provided()));
        provided()
                .filter(day -> ReviewRight.of(complaint) instanceof ReviewRight.To)
                .ifPresent(day -> start("review", day, Optional.empty()));
        return List.copyOf(running);
    }

    /**
     * Four weeks from the start of the handling, then from each notification. The handling is taken to start on the day
     * of receipt, the earliest it can: nobody is told late by that reading.
     */
    private void updates(LocalDate received) {
        var last = day(Step.UpdateSent.class);
        start(
                "first_update",
                received,
                course.first(Step.UpdateSent.class).map(Step::on).or(this::closed));
        last.ifPresent(day -> start("next_update", day, closed()));
    }

    /**
     * The periods of a long investigation, and for the authority's own (para 16) the writing after each that has ended;
     * about the others the Director General writes (reg 13(2)).
     */
    private void letters() {
        var periods = TimelinessPeriods.of(complaint, clocks, closed().orElse(today));
        running.addAll(periods);
        if (TimelinessPeriods.investigation(complaint)
                .filter(Handling.LOCAL_INVESTIGATION::equals)
                .isPresent()) {
            periods.stream()
                    .map(Deadline::due)
                    .filter(end -> end.isBefore(closed().orElse(today)))
                    .forEach(end -> start(
                            "timeliness_letter_written",
                            end,
                            TimelinessPeriods.letter(complaint, end)
                                    .map(Step::on)
                                    .or(this::closed)));
        }
    }

    private boolean outsideAllAlong() {
        return course.first(Step.LoggedOutside.class).isPresent()
                && complaint.dayRecorded().isEmpty();
    }

    private Optional<LocalDate> provided() {
        return complaint.dayProvided();
    }

    /** The day the case was closed, whichever way. */
    private Optional<LocalDate> closed() {
        return complaint.closedOn();
    }

    private Optional<LocalDate> day(Class<? extends Step> kind) {
        return course.last(kind).map(Step::on);
    }

    private void start(String rule, LocalDate start, Optional<LocalDate> doneOn) {
        deadline(rule, start, doneOn).ifPresent(running::add);
    }

    private Optional<Deadline> deadline(String rule, LocalDate start, Optional<LocalDate> doneOn) {
        var identity = complaint.identity();
        return clocks.deadline(
                rule, Optional.of(identity.force()), identity.regime(), start, new Progress(doneOn, suspended, today));
    }
}
