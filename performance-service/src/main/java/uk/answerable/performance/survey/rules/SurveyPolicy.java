package uk.answerable.performance.survey.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How many replies are needed to say something, from a day on (FEATURES 231).
 *
 * @param from first day it applies
 * @param shownFrom replies below which no percentage is given
 * @param safeFrom replies below which a percentage comes with a warning
 * @param correlatedFrom responses below which no drivers are ranked
 * @param source where the numbers come from
 */
public record SurveyPolicy(LocalDate from, int shownFrom, int safeFrom, int correlatedFrom, String source) {

    private static final List<SurveyPolicy> ALL = List.of(new SurveyPolicy(
            LocalDate.of(2019, 4, 1),
            10,
            30,
            30,
            "004:2(2):p9 (ten replies a month are shown in longer windows only; the bounds of 10 and 30 are assumed)"));

    /** The policy of a day; before the first, the first. */
    public static SurveyPolicy on(LocalDate day) {
        return ALL.stream()
                .filter(policy -> !policy.from.isAfter(day))
                .max(Comparator.comparing(SurveyPolicy::from))
                .orElse(ALL.getFirst());
    }
}
