package uk.answerable.performance.submission.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.performance.document.rules.DocumentForm;

/** Forms a file of observations may have. */
public enum FileForm {
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocumentForm.WORD),
    PDF("application/pdf", DocumentForm.PDF);

    private final String mediaType;
    private final @Nullable DocumentForm document;

    FileForm(String mediaType) {
        this(mediaType, null);
    }

    FileForm(String mediaType, @Nullable DocumentForm document) {
        this.mediaType = mediaType;
        this.document = document;
    }

    /** How it is read where it is a document with tables; empty for a file that is one table. */
    public Optional<DocumentForm> document() {
        return Optional.ofNullable(document);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a content type with or without parameters. */
    public static Optional<FileForm> of(@Nullable String contentType) {
        var bare =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> form.mediaType.equals(bare))
                .findFirst();
    }
}
