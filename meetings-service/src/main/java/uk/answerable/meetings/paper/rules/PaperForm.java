package uk.answerable.meetings.paper.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a paper may be sent as. */
public enum PaperForm {
    PDF("application/pdf", "PDF"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word (.docx)"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel (.xlsx)"),
    PNG("image/png", "PNG"),
    JPEG("image/jpeg", "JPEG");

    private final String mediaType;
    private final String words;

    PaperForm(String mediaType, String words) {
        this.mediaType = mediaType;
        this.words = words;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As a person calls it. */
    public String words() {
        return words;
    }

    public String ending() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }

    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    /** The form a sender names; empty for one that is not taken. */
    public static Optional<PaperForm> of(@Nullable String contentType) {
        var named =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> form.mediaType.equals(named))
                .findFirst();
    }

    /** All of them, for a refusal. */
    public static String all() {
        return Arrays.stream(values()).map(PaperForm::words).collect(Collectors.joining(", "));
    }
}
