package uk.answerable.performance.report.rules;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import uk.answerable.performance.checker.rules.Kind;
import uk.answerable.performance.checker.rules.Severity;

/**
 * Something in an edition that does not hold.
 *
 * @param id the same as long as the edition says the same there
 * @param topic code; {@code summary} for the edition as a whole
 * @param what both figures or words
 * @param why what would have to be so
 */
public record EditionFinding(String id, Kind kind, Severity severity, String topic, String what, String why) {

    static EditionFinding of(Kind kind, Severity severity, String topic, String what, String why) {
        var same = String.join("\n", kind.name(), topic, what);
        return new EditionFinding(
                UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8)).toString(),
                kind,
                severity,
                topic,
                what,
                why);
    }
}
