package uk.answerable.complaints.generated.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.answerable.kernel.calendar.Pause;
import uk.answerable.kernel.calendar.WorkingDays;

/**
 * Plays a force's months forward: complaints come in with the season, are recorded after some days and finalised after
 * a lognormal time. The plan says which share of each month's recordings and finalisings should be within target; cases
 * are taken in the order of their natural end until the month's plan is full, the rest waits. It only makes dates: any
 * statistic must be counted from them.
 */
public final class CaseGenerator {

    private static final double MEDIAN_WORKING_DAYS = 55;
    private static final double SIGMA = 0.8;
    private static final double SUSPENDED_SHARE_OF_LATE = 0.15;

    private final Random random;
    private final WorkingDays workingDays;
    private final Targets targets;
    private final List<OpenCase> unrecorded = new ArrayList<>();
    private final List<OpenCase> open = new ArrayList<>();
    private final List<GeneratedCase> closed = new ArrayList<>();

    /** The last days on which a case is within its two targets; from the clocks' dated policies. */
    public interface Targets {
        LocalDate record(LocalDate receivedOn);

        LocalDate finalise(LocalDate receivedOn);
    }

    private CaseGenerator(long seed, WorkingDays workingDays, Targets targets) {
        this.random = new Random(seed);
        this.workingDays = workingDays;
        this.targets = targets;
    }

    /**
     * Makes the cases of one force, the same ones for the same seed.
     *
     * @param plan consecutive months of one force
     */
    public static List<GeneratedCase> cases(
            List<PlannedMonth> plan, long seed, WorkingDays workingDays, Targets targets) {
        var generator = new CaseGenerator(seed, workingDays, targets);
        plan.forEach(generator::play);
        var force = plan.getFirst().force();
        generator.open.forEach(left -> generator.closed.add(left.stillOpen(force)));
        return generator.closed.stream()
                .sorted(Comparator.comparing(GeneratedCase::receivedOn).thenComparing(GeneratedCase::recordedOn))
                .toList();
    }

    private void play(PlannedMonth month) {
        receive(month);
        record(month);
        finalise(month);
    }

    private void receive(PlannedMonth plan) {
        var count = Math.max(1, Math.round(plan.received() + Math.sqrt(plan.received()) * random.nextGaussian() / 2));
        for (int i = 0; i < count; i++) {
            var on = plan.month().atDay(1 + random.nextInt(plan.month().lengthOfMonth()));
            var lag = 1 + random.nextInt(9);
            var duration = (int) Math.max(
                    lag + 1, Math.round(Math.exp(Math.log(MEDIAN_WORKING_DAYS) + SIGMA * random.nextGaussian())));
            unrecorded.add(new OpenCase(
                    on,
                    targets.record(on),
                    targets.finalise(on),
                    workingDays.after(on, lag).result(),
                    workingDays.after(on, duration).result()));
        }
    }

    private void record(PlannedMonth plan) {
        var due = take(
                unrecorded, waiting -> !waiting.recordedOn.isAfter(plan.month().atEndOfMonth()));
        var late = due.size() - within(due.size(), plan.recordedWithin());
        for (var recorded : due) {
            var lateDays = workingDaysIn(plan.month(), day -> day.isAfter(recorded.recordBy));
            if (late > 0 && !lateDays.isEmpty()) {
                recorded.recordLate(any(lateDays));
                late--;
            }
        }
        if (late > 0) {
            throw new IllegalStateException("too few cases of %s can be recorded late".formatted(plan.month()));
        }
        open.addAll(due);
    }

    private void finalise(PlannedMonth plan) {
        var end = plan.month().atEndOfMonth();
        open.sort(Comparator.comparing((OpenCase waiting) -> waiting.endsOn));
        if (plan.finalisedWithin().isEmpty()) {
            take(open, waiting -> !waiting.endsOn.isAfter(end)).forEach(ended -> close(plan, ended, ended.endsOn));
            return;
        }
        Function<OpenCase, List<LocalDate>> inTime = waiting -> workingDaysIn(plan.month(), waiting::canEndInTime);
        Function<OpenCase, List<LocalDate>> late = waiting -> workingDaysIn(plan.month(), waiting::canEndLate);
        var share = plan.finalisedWithin().get();
        var count = plan.finalised().orElseGet(() -> {
            var ending = (int) open.stream()
                    .filter(waiting -> !waiting.endsOn.isAfter(end))
                    .count();
            var possible = open.stream()
                    .filter(waiting -> !late.apply(waiting).isEmpty())
                    .count();
            while (ending - within(ending, share) > possible) {
                ending--;
            }
            return ending;
        });
        // Late ones first: a case that falls due within the month could end either way.
        close(plan, count - within(count, share), late);
        close(plan, within(count, share), inTime);
    }

    private void close(PlannedMonth plan, int count, Function<OpenCase, List<LocalDate>> days) {
        var chosen = open.stream()
                .filter(waiting -> !days.apply(waiting).isEmpty())
                .limit(count)
                .toList();
        if (chosen.size() < count) {
            throw new IllegalStateException(
                    "%s finalises %d cases of one kind, only %d can be".formatted(plan.month(), count, chosen.size()));
        }
        open.removeAll(chosen);
        for (var ended : chosen) {
            var possible = days.apply(ended);
            close(plan, ended, possible.contains(ended.endsOn) ? ended.endsOn : any(possible));
        }
    }

    private void close(PlannedMonth plan, OpenCase ended, LocalDate on) {
        var suspended = on.isAfter(ended.finaliseBy) && random.nextDouble() < SUSPENDED_SHARE_OF_LATE
                ? List.of(suspension(ended))
                : List.<Pause>of();
        closed.add(new GeneratedCase(plan.force(), ended.receivedOn, ended.recordedOn, Optional.of(on), suspended));
    }

    /** Some weeks between recording and the target. */
    private Pause suspension(OpenCase ended) {
        var from = ended.recordedOn.plusDays(10 + random.nextInt(20));
        return new Pause(from, from.plusDays(20 + random.nextInt(40)));
    }

    private static int within(int total, int percent) {
        return (int) Math.round(total * percent / 100.0);
    }

    private List<LocalDate> workingDaysIn(YearMonth month, Predicate<LocalDate> wanted) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(workingDays::isWorkingDay)
                .filter(wanted)
                .toList();
    }

    private LocalDate any(List<LocalDate> days) {
        return days.get(random.nextInt(days.size()));
    }

    private static List<OpenCase> take(List<OpenCase> from, Predicate<OpenCase> wanted) {
        var taken = from.stream().filter(wanted).toList();
        from.removeAll(taken);
        return taken;
    }
}
