package uk.answerable.deploy.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.function.Supplier;

/** Secrets of one installation: made at the first start, kept beside the data they go with, readable by their owner. */
final class KeptSecrets {

    private final Path file;
    private final String purpose;
    private final Supplier<Properties> make;

    /**
     * Kept in a file.
     *
     * @param purpose stands on its first line
     * @param make new ones
     */
    KeptSecrets(Path file, String purpose, Supplier<Properties> make) {
        this.file = file;
        this.purpose = purpose;
        this.make = make;
    }

    /** The secrets, made when there are none yet. */
    synchronized Properties read() {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                try (Writer writer = Files.newBufferedWriter(file)) {
                    make.get().store(writer, purpose);
                }
            }
            Properties kept = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException("secrets cannot be kept in " + file, e);
        }
    }
}
