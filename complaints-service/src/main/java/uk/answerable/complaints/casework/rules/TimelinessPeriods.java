package uk.answerable.complaints.casework.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.complaints.clock.rules.Progress;

/**
 * The periods after each of which a long investigation is written about (SI 2020/2 reg 13): twelve months starting with
 * the day the complaint was made, then six and six. They run through suspensions.
 */
public final class TimelinessPeriods {

    private static final String FIRST = "timeliness_letter";
    private static final String NEXT = "next_timeliness_letter";

    private TimelinessPeriods() {}

    /** The form of investigation it is under, or was last; empty for a case that is not investigated. */
    public static Optional<Handling> investigation(ComplaintCase complaint) {
        return complaint.course().steps().reversed().stream()
                .flatMap(step -> switch (step) {
                    case Step.HandlingDecided decided -> Stream.of(decided.handling());
                    case Step.ReferralDecided decided -> decided.decision().handling().stream();
                    default -> Stream.empty();
                })
                .findFirst()
                .filter(Handling::investigation);
    }

    /** The periods up to the one that runs on a day; none without an investigation, or under a law without letters. */
    public static List<Deadline> of(ComplaintCase complaint, Clocks clocks, LocalDate until) {
        var periods = new ArrayList<Deadline>();
        if (investigation(complaint).isPresent()) {
            var next = period(complaint, clocks, FIRST, complaint.identity().madeOn(), until);
            while (next.isPresent()) {
                var due = next.get().due();
                periods.add(next.get());
                next = due.isBefore(until) ? period(complaint, clocks, NEXT, due.plusDays(1), until) : Optional.empty();
            }
        }
        return List.copyOf(periods);
    }

    /** The letters written about a case, by step. */
    static Optional<Step.TimelinessLetterSent> letter(ComplaintCase complaint, LocalDate periodEnd) {
        return complaint.course().steps().stream()
                .filter(step -> step instanceof Step.TimelinessLetterSent sent
                        && sent.periodEnd().equals(periodEnd))
                .map(Step.TimelinessLetterSent.class::cast)
                .findFirst();
    }

    private static Optional<Deadline> period(
            ComplaintCase complaint, Clocks clocks, String rule, LocalDate start, LocalDate until) {
        var identity = complaint.identity();
        var closed = complaint.closedOn();
        return clocks.deadline(rule, Optional.of(identity.force()), identity.regime(), start, Progress.none(until))
                .flatMap(running -> clocks.deadline(
                        rule,
                        Optional.of(identity.force()),
                        identity.regime(),
                        start,
                        new Progress(over(running.due(), closed, until), List.of(), until)));
    }

    /** A period is nothing anybody can be late with: it is over when it has run, or when the case was closed before. */
    private static Optional<LocalDate> over(LocalDate end, Optional<LocalDate> closed, LocalDate until) {
        return closed.filter(day -> !day.isAfter(end))
                .or(() -> end.isBefore(until) ? Optional.of(end) : Optional.empty());
    }
}
