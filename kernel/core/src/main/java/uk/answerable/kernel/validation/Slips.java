package uk.answerable.kernel.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All that can be found in a text by itself: years and quarters, ordinals, outcome codes. */
public final class Slips {

    private Slips() {}

    /** @param textOf the day of the text: quarters and outcome codes are held against it */
    public static List<Finding> in(String text, LocalDate textOf) {
        var findings = new ArrayList<>(YearLabels.malformed(text));
        findings.addAll(YearLabels.ofAnotherYear(text, textOf));
        findings.addAll(Ordinals.check(text));
        findings.addAll(OutcomeCodes.check(text, textOf));
        return List.copyOf(findings);
    }
}
