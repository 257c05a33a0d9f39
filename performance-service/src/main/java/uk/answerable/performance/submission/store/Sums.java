package uk.answerable.performance.submission.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.answerable.performance.area.rules.SumCheck;
import uk.answerable.performance.dictionary.rules.Dictionary;
import uk.answerable.performance.observation.rules.ObservationKey;
import uk.answerable.performance.observation.rules.Observed;
import uk.answerable.performance.observation.rules.Value;
import uk.answerable.performance.observation.rules.ValueForm;
import uk.answerable.performance.submission.rules.SubmittedRow;

/** Collects a file's counts for the sum check, as far as memory is to hold them. */
final class Sums {

    private static final int MOST = 50_000;
    private static final int TOLD = 100;

    private final Dictionary dictionary;
    private final Map<ObservationKey, Value> counts = new HashMap<>();
    private boolean tooMany;

    Sums(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    void add(SubmittedRow row, Instant knownAt) {
        if (!tooMany
                && row.value().form() == ValueForm.COUNT
                && Observed.is(row.key().period(), row.vintage(), knownAt)) {
            counts.put(row.key(), row.value());
            tooMany = counts.size() > MOST;
            if (tooMany) {
                counts.clear();
            }
        }
    }

    /** Tables of the file that do not sum, in the user's words. */
    List<String> warnings() {
        if (tooMany) {
            return List.of("Sums of areas are checked in files of up to " + MOST + " counts; this one is larger");
        }
        return new SumCheck(dictionary)
                .findings(counts).stream()
                        .limit(TOLD)
                        .map(finding -> "%s, %s: %s"
                                .formatted(finding.measure(), finding.period().label(), finding.sentence()))
                        .toList();
    }
}
