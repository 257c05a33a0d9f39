package uk.answerable.performance.report.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** The forms an edition is published in. */
public enum EditionForm {
    HTML("text/html;charset=UTF-8"),
    /** Tagged. */
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    EditionForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Refused with {@code UNKNOWN_CODE} for a form there is none of. */
    public static Outcome<EditionForm> of(@Nullable String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending().equals(ending))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.ofField(
                        ProblemCode.UNKNOWN_CODE,
                        "form",
                        "there is no such form; there are "
                                + Arrays.stream(values())
                                        .map(EditionForm::ending)
                                        .collect(Collectors.joining(", ")))));
    }
}
