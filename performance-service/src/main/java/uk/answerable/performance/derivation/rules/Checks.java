package uk.answerable.performance.derivation.rules;

import static uk.answerable.performance.derivation.rules.Printing.EXACT;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Rules that look at several figures together. */
final class Checks {

    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Checks() {}

    static Derived same(Derivation asked) {
        var numbers = asked.numbers();
        var alike = numbers.stream().allMatch(number -> number.compareTo(numbers.getFirst()) == 0);
        var text = numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" and "));
        return alike
                ? Derived.number(numbers.getFirst().toPlainString(), numbers.getFirst(), "all the same")
                : Derived.words("different", text);
    }

    static Derived monthsCovered(Derivation asked) {
        var months = asked.number("total").divide(asked.number("average"), EXACT);
        return new Derived(
                Derived.Form.MONTHS,
                Printing.plain(months, 1) + " months",
                months,
                null,
                null,
                "%s at %s a month"
                        .formatted(
                                asked.number("total").toPlainString(),
                                asked.number("average").toPlainString()));
    }

    static Derived threshold(Derivation asked) {
        var least = asked.numbers().stream().reduce(BigDecimal::min).orElseThrow();
        var most = asked.numbers().stream().reduce(BigDecimal::max).orElseThrow();
        return new Derived(
                Derived.Form.EVERY,
                Printing.range(least, most, least.scale()),
                null,
                least,
                most,
                asked.terms().size() + " figures");
    }

    static Derived windows(Derivation asked) {
        var windows = asked.terms().stream().map(Term::label).distinct().count();
        var values = asked.numbers().stream()
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .count();
        var text = asked.terms().stream()
                .map(term -> term.label() + " " + term.quantity().number().toPlainString())
                .collect(Collectors.joining(", "));
        var count = values < SMALL.size() ? SMALL.get((int) values) : Long.toString(values);
        return windows < values
                ? Derived.words("one window with " + count + " values", text)
                : Derived.words(count + (values == 1 ? " value" : " values"), text);
    }

    static Derived distinctLabels(Derivation asked) {
        var seen = new HashSet<String>();
        var twice = asked.terms().stream()
                .map(Term::label)
                .filter(label -> !seen.add(label))
                .distinct()
                .collect(Collectors.joining(", "));
        return twice.isEmpty()
                ? Derived.words(String.join(", ", seen), "every label once")
                : Derived.words(
                        "named twice: " + twice,
                        "labels: " + asked.terms().stream().map(Term::label).collect(Collectors.joining(", ")));
    }

    /** Grades are the labels, best first; a force is not counted among those level with it. */
    static Derived gradePosition(Derivation asked) {
        int better = 0;
        int level = 0;
        int worse = 0;
        boolean reached = false;
        for (var grade : asked.all("grade")) {
            var forces = grade.quantity().number().intValue();
            if (grade.label().equals(asked.grade())) {
                reached = true;
                level = forces - 1;
            } else if (reached) {
                worse += forces;
            } else {
                better += forces;
            }
        }
        return Derived.words(
                "%d forces better, %d level, %d worse".formatted(better, level, worse), "graded " + asked.grade());
    }

    static Derived highestSince(Derivation asked) {
        var terms = asked.terms();
        var high = unmatchedFrom(terms, 1);
        var low = unmatchedFrom(terms, -1);
        if (high == low) {
            return Derived.words("neither highest nor lowest", "the figure before is the same, or there is none");
        }
        return high < low ? told("highest", high, terms) : told("lowest", low, terms);
    }

    /** Place from which on no earlier figure is at or beyond the newest. */
    private static int unmatchedFrom(List<Term> terms, int sign) {
        var newest = terms.getLast().quantity().number();
        for (int i = terms.size() - 2; i >= 0; i--) {
            if (terms.get(i).quantity().number().compareTo(newest) * sign >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Derived told(String word, int from, List<Term> terms) {
        return from == 0
                ? Derived.words(
                        word + " of all held", "since " + terms.getFirst().label())
                : Derived.words(
                        word + " since " + terms.get(from - 1).label(),
                        "unmatched from " + terms.get(from).label());
    }
}
