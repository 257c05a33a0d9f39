package uk.answerable.meetings.export.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.Refusal;

/** The forms a pack leaves in. */
public enum FileForm {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Accessible tables, and a stylesheet for paper. */
    HTML("text/html;charset=UTF-8");

    private final String mediaType;

    FileForm(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** HTML where nothing is asked for; refused with {@code UNKNOWN_CODE} for a form there is none of. */
    public static Outcome<FileForm> of(@Nullable String asked) {
        if (asked == null) {
            return Outcome.done(HTML);
        }
        return Arrays.stream(values())
                .filter(form -> form.ending().equals(asked))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.ofField(
                        ProblemCode.UNKNOWN_CODE,
                        "format",
                        "there is no such format; there are "
                                + Arrays.stream(values()).map(FileForm::ending).collect(Collectors.joining(", ")))));
    }
}
