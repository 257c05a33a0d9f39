package uk.answerable.meetings.scrutiny.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.validation.Finding;
import uk.answerable.kernel.validation.YearLabels;

/**
 * A topic to be examined in depth.
 *
 * @param topic proposed
 * @param proposedBy office
 * @param target meeting or quarter, as stated
 * @param source document and place
 */
public record DeepDive(String topic, String proposedBy, String target, String source) {

    /**
     * What is wrong with a target as printed.
     *
     * @param textOf day of the document that proposes it; null where it is not known
     */
    public List<String> notes(@Nullable LocalDate textOf) {
        var findings = new ArrayList<>(YearLabels.malformed(target));
        if (textOf != null) {
            findings.addAll(YearLabels.ofAnotherYear(target, textOf));
        }
        return findings.stream().map(Finding::message).toList();
    }

    /** Scheduled once its target names a meeting, a month or a quarter. */
    public DeepDiveState state() {
        var words = target.toLowerCase(Locale.ROOT);
        return words.matches(".*\\d{4}.*") ? DeepDiveState.SCHEDULED : DeepDiveState.PROPOSED;
    }
}
