package uk.answerable.complaints.caseload.rules;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.answerable.complaints.clock.rules.Clocks;
import uk.answerable.complaints.clock.rules.Deadline;
import uk.answerable.complaints.clock.rules.Progress;
import uk.answerable.complaints.policy.rules.Regime;
import uk.answerable.complaints.timeliness.rules.TimelinessRule;
import uk.answerable.kernel.calendar.WorkingDays;

/**
 * The open cases of one force on a day, and which of them pass the target to finalise when.
 *
 * @param force police force area
 * @param on the day
 * @param total open cases
 * @param suspended of these, standing still now
 * @param ages in quarters of the target, the last band open
 * @param due by the last day in time, the earliest first
 * @param months in which cases pass their target
 * @param learntFrom closed cases behind the expected numbers
 */
public record Caseload(
        String force,
        LocalDate on,
        long total,
        long suspended,
        List<AgeBand> ages,
        List<DueCases> due,
        List<PassingMonth> months,
        long learntFrom) {

    /**
     * Cases of an age in working days.
     *
     * @param to last age in it; empty where it is open
     */
    public record AgeBand(long from, Optional<Long> to, long cases) {}

    /**
     * Cases that fall due on one day.
     *
     * @param deadline the clock with its explanation and readings
     * @param dueUnsuspended the last day with suspended time left out
     * @param expected to be open still when it has passed; empty with too little to learn from
     */
    public record DueCases(
            LocalDate receivedOn,
            Deadline deadline,
            LocalDate dueUnsuspended,
            long cases,
            Optional<BigDecimal> expected) {

        public LocalDate due() {
            return deadline.due();
        }
    }

    /**
     * A month.
     *
     * @param cases that pass their target in it when none is closed before
     * @param expected of these, by how soon cases were closed so far
     */
    public record PassingMonth(YearMonth month, long cases, Optional<BigDecimal> expected) {}

    public Caseload {
        ages = List.copyOf(ages);
        due = List.copyOf(due);
        months = List.copyOf(months);
    }

    /**
     * Puts it together.
     *
     * @param open all open cases by what their clocks depend on
     */
    public static Caseload of(
            String force, List<OpenCases> open, Closure closure, Clocks clocks, WorkingDays workingDays, LocalDate on) {
        var due = open.stream()
                .flatMap(cases -> due(force, cases, closure, clocks, workingDays, on).stream())
                .sorted(Comparator.comparing(DueCases::due).thenComparing(DueCases::receivedOn))
                .toList();
        return new Caseload(
                force,
                on,
                sum(open),
                sum(open.stream().filter(OpenCases::suspended).toList()),
                ages(open, band(force, clocks, on), workingDays, on),
                due,
                months(due, on),
                closure.learntFrom());
    }

    /** Past their last day already. */
    public long passed() {
        return due.stream()
                .filter(cases -> cases.due().isBefore(on))
                .mapToLong(DueCases::cases)
                .sum();
    }

    /** The same with suspended time left out. */
    public long passedUnsuspended() {
        return due.stream()
                .filter(cases -> cases.dueUnsuspended().isBefore(on))
                .mapToLong(DueCases::cases)
                .sum();
    }

    /** How many that are in time now are expected to pass; empty with too little to learn from. */
    public Optional<BigDecimal> expectedToPass() {
        return expected(due.stream().filter(cases -> !cases.due().isBefore(on)).toList());
    }

    private static Optional<DueCases> due(
            String force, OpenCases open, Closure closure, Clocks clocks, WorkingDays workingDays, LocalDate on) {
        return finalise(force, open, clocks, on).map(deadline -> {
            var age = workingDays.between(open.receivedOn(), on);
            var likely = closure.stillOpen(age, workingDays.between(open.receivedOn(), deadline.due()));
            return new DueCases(
                    open.receivedOn(),
                    deadline,
                    deadline.readings()
                            .get(deadline.policy().pausable() ? 1 : 0)
                            .due()
                            .result(),
                    open.cases(),
                    likely.isPresent()
                            ? Optional.of(BigDecimal.valueOf(likely.getAsDouble() * open.cases()))
                            : Optional.empty());
        });
    }

    private static Optional<Deadline> finalise(String force, OpenCases open, Clocks clocks, LocalDate on) {
        return clocks.deadline(
                TimelinessRule.FINALISE,
                Optional.of(force),
                open.regime(),
                open.receivedOn(),
                new Progress(Optional.empty(), open.pauses(), on));
    }

    private static List<PassingMonth> months(List<DueCases> due, LocalDate on) {
        return due.stream()
                .filter(cases -> !cases.due().isBefore(on))
                .collect(
                        groupingBy(cases -> YearMonth.from(cases.due().plusDays(1)), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(month -> new PassingMonth(
                        month.getKey(),
                        month.getValue().stream().mapToLong(DueCases::cases).sum(),
                        expected(month.getValue())))
                .toList();
    }

    private static Optional<BigDecimal> expected(List<DueCases> due) {
        return due.stream().allMatch(cases -> cases.expected().isPresent())
                ? Optional.of(due.stream()
                        .map(cases -> cases.expected().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(1, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** A quarter of the target that applies to a case received on the day. */
    private static long band(String force, Clocks clocks, LocalDate on) {
        return clocks.deadline(TimelinessRule.FINALISE, Optional.of(force), Regime.ofDate(on), on, Progress.none(on))
                .map(deadline -> Math.max(1, deadline.policy().amount() / 4L))
                .orElseThrow(() -> new IllegalStateException("no policy to finalise on " + on));
    }

    private static List<AgeBand> ages(List<OpenCases> open, long width, WorkingDays workingDays, LocalDate on) {
        var bands = new ArrayList<AgeBand>();
        for (int i = 0; i <= 4; i++) {
            var from = i == 0 ? 0 : i * width + 1;
            var to = i == 4 ? Optional.<Long>empty() : Optional.of((i + 1) * width);
            bands.add(new AgeBand(
                    from,
                    to,
                    sum(open.stream()
                            .filter(cases -> {
                                var age = workingDays.between(cases.receivedOn(), on);
                                return age >= from && (to.isEmpty() || age <= to.get());
                            })
                            .toList())));
        }
        return bands;
    }

    private static long sum(List<OpenCases> open) {
        return open.stream().mapToLong(OpenCases::cases).sum();
    }
}
