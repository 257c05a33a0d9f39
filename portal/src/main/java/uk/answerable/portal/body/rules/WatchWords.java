package uk.answerable.portal.body.rules;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import uk.answerable.portal.body.rules.BodyAnswer.Measure;
import uk.answerable.portal.body.rules.BodyAnswer.Trigger;
import uk.answerable.portal.words.CodeWords;
import uk.answerable.portal.words.UkDates;

/** What a promise to look again waits for, in words. */
final class WatchWords {

    private static final String KIND = "TriggerKind";

    private WatchWords() {}

    /** A law or scheme that starts: the graph tells of it by its code, so the day alone is said. */
    static boolean isStart(Trigger trigger) {
        return trigger.kind().equals("REGIME_START");
    }

    static String waitsFor(Trigger trigger, @Nullable Measure measure) {
        var day = trigger.day();
        if (day != null) {
            return isStart(trigger)
                    ? "%s on %s".formatted(CodeWords.of(KIND, trigger.kind()), UkDates.day(day))
                    : UkDates.day(day);
        }
        var report = trigger.report();
        if (report != null) {
            return "the inspection report \u201c%s\u201d".formatted(report);
        }
        var label = measure == null ? null : measure.label();
        var kind = CodeWords.of(KIND, trigger.kind());
        var figures = label == null ? kind : "%s of \u201c%s\u201d".formatted(kind, label);
        var after = trigger.afterMonth();
        return after == null ? figures : "%s after %s".formatted(figures, UkDates.month(YearMonth.parse(after)));
    }
}
