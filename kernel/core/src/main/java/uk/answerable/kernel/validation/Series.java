package uk.answerable.kernel.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Numbers that run through a series: actions of a year (2020/13), decision notices (CEP20110). */
public final class Series {

    private Series() {}

    /** Those used more than once, each named once. */
    public static List<Integer> duplicates(List<Integer> numbers) {
        var seen = new TreeSet<Integer>();
        return numbers.stream().filter(number -> !seen.add(number)).distinct().toList();
    }

    /** The numbers missing between the first and the last, runs as {@code 20110-20114}. */
    public static List<String> gaps(Set<Integer> numbers) {
        var gaps = new ArrayList<String>();
        Integer before = null;
        for (int number : new TreeSet<>(numbers)) {
            if (before != null && number == before + 2) {
                gaps.add(String.valueOf(before + 1));
            } else if (before != null && number > before + 2) {
                gaps.add("%d-%d".formatted(before + 1, number - 1));
            }
            before = number;
        }
        return gaps;
    }
}
