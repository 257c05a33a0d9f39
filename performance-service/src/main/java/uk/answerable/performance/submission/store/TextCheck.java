package uk.answerable.performance.submission.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import uk.answerable.performance.checker.rules.Checker;
import uk.answerable.performance.checker.rules.Finding;
import uk.answerable.performance.document.rules.ReadDocument;

/** Holds the tables of a document against its own text, by the checks every report goes through. */
public final class TextCheck {

    private static final int LONGEST = 400_000;
    private static final int TOLD = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private TextCheck() {}

    /** What does not hold, in sentences; and where not all was looked at, that. */
    public static List<String> warnings(ReadDocument document) {
        if (document.text().length() > LONGEST) {
            return List.of("The text of the document is longer than %d characters; it was not held against its tables"
                    .formatted(LONGEST));
        }
        var until = System.nanoTime() + PATIENCE.toNanos();
        var checked =
                Checker.check("document", document.text(), List.of(), List.of(), () -> System.nanoTime() - until > 0);
        var warnings = new ArrayList<>(
                checked.findings().stream().limit(TOLD).map(TextCheck::sentence).toList());
        if (!checked.complete()) {
            warnings.add("The text of the document was held against its tables for %d seconds only"
                    .formatted(PATIENCE.toSeconds()));
        }
        return warnings;
    }

    private static String sentence(Finding finding) {
        var section = finding.place().section();
        return "%s%s: %s. %s"
                .formatted(
                        finding.kind().label(),
                        section.isEmpty() ? "" : " (" + section + ")",
                        finding.what(),
                        finding.why());
    }
}
