package uk.answerable.performance.complaint.api;

import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.events.EventWords;
import uk.answerable.performance.dictionary.rules.Dictionary;

/** What every event about complaints says. */
public final class ComplaintWords {

    private ComplaintWords() {}

    /** Code of a force the dictionary holds; any other parks the event. */
    public static String force(EventWords words, Dictionary dictionary) {
        var force = words.text("force");
        if (dictionary.force(force).isEmpty()) {
            throw EventWords.poison(ProblemCode.UNKNOWN_CODE, "no force has the code of the event");
        }
        return force;
    }

    /** Whether it is about made-up cases of the reference data. */
    public static boolean generated(EventWords words) {
        return words.has("generated") && words.flag("generated");
    }
}
