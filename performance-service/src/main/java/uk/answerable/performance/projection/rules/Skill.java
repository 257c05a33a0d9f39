package uk.answerable.performance.projection.rules;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How well the same method forecast values of the same series that were held back, beside the forecast that repeats the
 * same period of the year before.
 *
 * @param heldBack how many values were forecast without being known
 * @param meanAbsoluteError of the method, in the series' unit; null when nothing could be held back
 * @param ofSeasonalNaive the same of repeating last year
 * @param ratio of the two; below 1 the method is better; null where repeating last year was exact
 */
public record Skill(
        int heldBack,
        @Nullable Double meanAbsoluteError,
        @Nullable Double ofSeasonalNaive,
        @Nullable Double ratio) {

    static final Skill UNKNOWN = new Skill(0, null, null, null);

    static Skill of(int heldBack, double error, double naive) {
        return new Skill(heldBack, error, naive, naive > 0 ? error / naive : null);
    }

    /** The skill in a sentence. */
    public String words() {
        if (heldBack == 0) {
            return "The series is too short to hold values back, so the skill of this projection is not known.";
        }
        if (ratio == null) {
            return "Over %d values held back, repeating the same period of the year before was exact."
                    .formatted(heldBack);
        }
        var percent = Math.round(100 * Math.abs(1 - ratio));
        var compared =
                percent == 0 ? "as large as" : "%d %% %s than".formatted(percent, ratio < 1 ? "smaller" : "larger");
        return String.format(
                Locale.UK,
                "Over %d values held back, its average error was %s that of repeating the same period of the year"
                        + " before (ratio %.2f).",
                heldBack,
                compared,
                ratio);
    }
}
