package uk.answerable.meetings.topic.rules;

import java.time.Instant;
import java.time.LocalDate;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/**
 * The figure a topic is about, frozen as it was when it was used (FEATURES A7 86): measure, area, statistic, period and
 * version name one observation of the performance service, which answers with the same figure for ever.
 *
 * @param period label, like {@code 2019-12}
 * @param printed as the performance service prints it
 * @param version of the observation, from 1
 * @param knownAt when that version was known
 * @param usedOn the day it was taken into the topic
 */
public record ContextFigure(
        String measure,
        String area,
        String statistic,
        String period,
        String printed,
        int version,
        Instant knownAt,
        LocalDate usedOn) {

    private static final int LONGEST = 200;

    /** Refused with {@code INVALID_INPUT}, or {@code DATE_IN_FUTURE} for a figure that nobody knew yet. */
    public Outcome<ContextFigure> check(Instant now) {
        if (version < 1) {
            return Wording.refused("input.figure.version", "versions of an observation are counted from 1");
        }
        if (knownAt.isAfter(now)) {
            return Outcome.refused(Refusal.ofField(
                    ProblemCode.DATE_IN_FUTURE,
                    "input.figure.knownAt",
                    "the figure is said to be known at %s, which is still to come".formatted(knownAt)));
        }
        return filled("measure", measure, "name the measure by its code")
                .then(code -> filled("area", area, "name the area by its code"))
                .then(code -> filled("statistic", statistic, "name the statistic"))
                .then(code -> filled("period", period, "name the period, like 2019-12"))
                .then(code -> filled("printed", printed, "give the figure as it is printed"))
                .map(words -> this);
    }

    private static Outcome<String> filled(String field, String words, String wanted) {
        return Wording.filled("input.figure." + field, words, LONGEST, wanted);
    }
}
