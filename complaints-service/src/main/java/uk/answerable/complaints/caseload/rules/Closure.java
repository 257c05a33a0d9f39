package uk.answerable.complaints.caseload.rules;

import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How soon cases were closed, learnt from those received in the last two years, the open ones as far as they have come
 * (Kaplan and Meier 1958). It tells how likely a case of some age is to be open still at another.
 */
public final class Closure {

    /** With fewer closed cases the curve is too rough to forecast by. */
    public static final int FEWEST = 20;

    private final TreeMap<Long, Double> open = new TreeMap<>();
    private final long closed;

    /**
     * Cases of one length.
     *
     * @param days working days from receipt to closing, or to today
     * @param closed whether it was closed then, or is open still
     * @param cases how many
     */
    public record Lasted(long days, boolean closed, long cases) {}

    public Closure(List<Lasted> history) {
        this.closed =
                history.stream().filter(Lasted::closed).mapToLong(Lasted::cases).sum();
        var endings = history.stream()
                .filter(Lasted::closed)
                .collect(Collectors.groupingBy(Lasted::days, TreeMap::new, summingLong(Lasted::cases)));
        open.put(-1L, 1.0);
        endings.forEach((days, ended) -> {
            var atRisk = history.stream()
                    .filter(lasted -> lasted.days() >= days)
                    .mapToLong(Lasted::cases)
                    .sum();
            open.put(days, open.lastEntry().getValue() * (1 - (double) ended / atRisk));
        });
    }

    /** How many closed cases it was learnt from. */
    public long learntFrom() {
        return closed;
    }

    /**
     * How likely a case that is open at an age is open still at a later one; empty with too little to learn from. Where
     * no case is known to have lasted so long, it is taken to stay open.
     */
    public OptionalDouble stillOpen(long age, long later) {
        if (closed < FEWEST) {
            return OptionalDouble.empty();
        }
        var now = share(age);
        return OptionalDouble.of(now == 0 || later <= age ? 1 : share(later) / now);
    }

    private double share(long days) {
        return open.floorEntry(Math.max(days, -1)).getValue();
    }
}
