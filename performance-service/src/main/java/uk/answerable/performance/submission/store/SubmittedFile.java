package uk.answerable.performance.submission.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.answerable.kernel.errors.Outcome;
import uk.answerable.kernel.errors.ProblemCode;
import uk.answerable.kernel.errors.RefusedException;
import uk.answerable.performance.document.rules.ReadDocument;
import uk.answerable.performance.document.rules.ReadersNote;
import uk.answerable.performance.document.store.DocumentReader;
import uk.answerable.performance.submission.rules.CsvRows;
import uk.answerable.performance.submission.rules.FileReading;
import uk.answerable.performance.submission.rules.RowError;
import uk.answerable.performance.submission.rules.Submission.FileIdentity;

/** A file as it arrived, on disk while it is read: its length is no matter of memory. */
public final class SubmittedFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final FileForm form;
    private final FileIdentity identity;
    private final @Nullable String sheet;
    private List<ReadersNote> notes = List.of();
    private @Nullable DocumentReader reader;

    private SubmittedFile(Path path, FileForm form, FileIdentity identity, @Nullable String sheet) {
        this.path = path;
        this.form = form;
        this.identity = identity;
        this.sheet = sheet;
    }

    /**
     * Keeps a body.
     *
     * @param most bytes that are taken
     * @param sheet of a workbook, null for the only one
     * @return empty for a body that is larger
     */
    public static Optional<SubmittedFile> keep(InputStream body, FileForm form, long most, @Nullable String sheet)
            throws IOException {
        var path = Files.createTempFile("submission", form.name());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            long bytes = 0;
            try (var in = new DigestInputStream(body, digest);
                    var out = Files.newOutputStream(path)) {
                var buffer = new byte[BUFFER];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    bytes += read;
                    if (bytes > most) {
                        Files.delete(path);
                        return Optional.empty();
                    }
                    out.write(buffer, 0, read);
                }
            }
            var sha256 = HexFormat.of().formatHex(digest.digest());
            return Optional.of(new SubmittedFile(path, form, new FileIdentity(sha256, form.mediaType(), bytes), sheet));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** What a document is read with, before it is fed. */
    public void asDocument(DocumentReader with, List<ReadersNote> readersNotes) {
        reader = with;
        notes = List.copyOf(readersNotes);
    }

    /** A document's tables and text; empty for a file of another form. */
    public Optional<Outcome<ReadDocument>> document(DocumentReader with) {
        return form.document().map(one -> with.read(path, one));
    }

    public FileIdentity identity() {
        return identity;
    }

    /** Feeds all its rows. */
    public void into(FileReading reading) {
        try {
            switch (form) {
                case CSV -> {
                    try (var bytes = Files.newInputStream(path)) {
                        CsvRows.read(bytes, reading);
                    }
                }
                case JSON -> {
                    try (var bytes = Files.newInputStream(path)) {
                        JsonFile.read(bytes, reading);
                    }
                }
                case XLSX -> Workbook.read(path, sheet, reading);
                case DOCX, PDF -> document(reading);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** While others are read, it is refused as a whole: that says nothing of the file. */
    private void document(FileReading reading) {
        switch (document(Objects.requireNonNull(reader)).orElseThrow()) {
            case Outcome.Done<ReadDocument>(var document) -> new DocumentRows(reading, notes).read(document);
            case Outcome.Refused<ReadDocument>(var reasons) -> {
                if (reasons.getFirst().code() == ProblemCode.TOO_MANY_REQUESTS) {
                    throw new RefusedException(reasons);
                }
                reasons.forEach(reason -> reading.error(RowError.ofFile(reason.message())));
            }
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
