package uk.answerable.performance.checker.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, list entry or table of a report.
 *
 * @param line the first, from 1
 * @param text of a paragraph, lines joined; of a table empty
 */
record Block(
        int line, boolean bullet, String text, @Nullable Grid grid) {

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?][’'”\")\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]?)\\s+(?=[A-Z0-9'‘“\"(£])");
    private static final Pattern ABBREVIATED = Pattern.compile(
            ".*(?:\\b(?:Mr|Mrs|Ms|Dr|No|eg|ie|e\\.g|i\\.e|incl|approx|Supt|Sgt|St|vs|v|cf)|\\b[A-Z])\\.$");

    boolean isTable() {
        return grid != null;
    }

    /** What is longer is no sentence of a report, and is not read. */
    private static final int LONGEST_SENTENCE = 1500;

    List<String> sentences() {
        var all = new ArrayList<String>();
        for (var part : SENTENCE_END.split(text)) {
            if (!all.isEmpty() && ABBREVIATED.matcher(all.getLast()).matches()) {
                all.set(all.size() - 1, all.getLast() + ' ' + part);
            } else {
                all.add(part);
            }
        }
        all.removeIf(sentence -> sentence.length() > LONGEST_SENTENCE);
        return all;
    }
}
